import * as v from 'valibot'
import type { DraftAttachment, DraftSeen } from '../../../protocol/webmail.ts'
import type { MailPart, OpenedMessage } from '../../mailbox/opened-message.ts'
import { safeHtml } from '../../safe/safe-html.ts'
import { textOfHtml } from '../../safe/text-of-html.ts'
import { headerOf } from '../header-of.ts'
import { DRAFT_FIELD, DraftId } from './draft-id.ts'
import { readDraftState, STATE_FIELD } from './draft-state.ts'
import { DRAFT_WORDS } from './words.ts'

/** A draft as it goes on being written, whatever program it was begun in; `null` for a message that is none. */
export function draftSeen(opened: OpenedMessage): DraftSeen | null {
  const { line } = opened
  if (!line.draft) return null
  const id = v.safeParse(DraftId, headerOf(opened, DRAFT_FIELD))
  const { about, unfinished, waiting } = readDraftState(headerOf(opened, STATE_FIELD))
  const html = opened.html === null ? null : safeHtml(opened.html).html
  return {
    id: id.success ? id.output : crypto.randomUUID(),
    from: line.from[0]?.email.toLowerCase() ?? '',
    ...(unfinished ?? { to: line.to, cc: opened.cc, bcc: opened.bcc }),
    subject: line.subject,
    text: opened.text ?? (opened.html === null ? '' : textOfHtml(opened.html)),
    html,
    attachments: [...opened.parts.filter((part) => !isWithin(part, html) && !isNotice(part, waiting)).map((part) => attachmentOf(opened, part)), ...waiting],
    receipt: headerOf(opened, 'disposition-notification-to') !== undefined,
    important: /high/i.test(headerOf(opened, 'importance') ?? '') || /^[12]/.test(headerOf(opened, 'x-priority') ?? ''),
    about,
  }
}

function isWithin({ cid }: MailPart, html: string | null): boolean {
  return cid !== null && (html?.includes(`data-cid="${cid}"`) ?? false)
}

function isNotice({ name }: MailPart, waiting: readonly DraftAttachment[]): boolean {
  return waiting.length > 0 && name === DRAFT_WORDS.waitingFile
}

function attachmentOf({ line: { folder, validity, uid } }: OpenedMessage, { id, name, size, type }: MailPart): DraftAttachment {
  return { kind: 'part', ref: { folder, validity, uid }, part: id, name, size, type }
}
