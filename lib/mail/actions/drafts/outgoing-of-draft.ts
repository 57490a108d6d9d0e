import * as v from 'valibot'
import type { Draft, DraftAttachment, Identity } from '../../../protocol/webmail.ts'
import { referencesOfReply } from '../../compose/message-ids.ts'
import { attachmentName } from '../../compose/attachment-name.ts'
import type { AttachmentSource, Outgoing } from '../../compose/outgoing.ts'
import { MailAddress } from '../../mail-address.ts'
import { safeComposedHtml } from '../../safe/safe-composed-html.ts'
import { textOfHtml } from '../../safe/text-of-html.ts'
import { DRAFT_FIELD, messageIdOfDraft } from './draft-id.ts'
import { draftSources, pictureSources, type Sources } from './draft-sources.ts'
import { STATE_FIELD, writeDraftState } from './draft-state.ts'
import { DRAFT_WORDS } from './words.ts'

/** A draft as a message: what it is made of is looked up, its HTML is made safe, its sender is one of the person's. */
export async function outgoingOfDraft(id: string, draft: Draft, from: Identity, sources: Sources, now: number): Promise<Outgoing> {
  const html = draft.html === null ? null : safeComposedHtml(draft.html)
  return {
    messageId: messageIdOfDraft(id, from.email),
    at: now,
    from,
    to: draft.to,
    cc: draft.cc,
    bcc: draft.bcc,
    subject: draft.subject,
    text: draft.text.trim() === '' && html !== null ? textOfHtml(html) : draft.text,
    html,
    attachments: [...(await draftSources(draft, sources)), ...(await pictureSources(html, draft.about, sources))],
    ...(await threadOf(draft, sources)),
    receiptTo: draft.receipt ? from.email : null,
    important: draft.important,
    headers: {},
  }
}

/** The same as it is kept: with its name, what its fields cannot say, and for other programs a word on the files that wait. */
export function asKept(message: Outgoing, id: string, { about, to, cc, bcc }: Draft, waiting: readonly DraftAttachment[]): Outgoing {
  const isFinished = [...to, ...cc, ...bcc].every(({ email }) => v.is(MailAddress, email))
  const state = writeDraftState({ about, unfinished: isFinished ? null : { to, cc, bcc }, waiting })
  return { ...message, attachments: [...message.attachments, ...noticeOf(waiting)], headers: { [DRAFT_FIELD]: id, [STATE_FIELD]: state } }
}

function noticeOf(waiting: readonly DraftAttachment[]): readonly AttachmentSource[] {
  if (waiting.length === 0) return []
  const bytes = new TextEncoder().encode(DRAFT_WORDS.waiting(waiting.map(({ name }) => attachmentName(name))))
  return [{ name: DRAFT_WORDS.waitingFile, type: 'text/plain', size: bytes.byteLength, cid: null, open: () => once(bytes) }]
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

/** What an answer belongs to (RFC 5322 §3.6.4); of a message that is gone the draft's former self still knows. */
async function threadOf({ about }: Draft, { former, opened }: Sources): Promise<Pick<Outgoing, 'inReplyTo' | 'references'>> {
  if (about?.kind !== 'reply') return { inReplyTo: null, references: [] }
  const answered = await opened(about.ref)
  const messageId = answered?.line.messageId
  if (answered && messageId) return { inReplyTo: messageId, references: referencesOfReply(answered.references, messageId) }
  return { inReplyTo: former?.inReplyTo ?? null, references: former?.references ?? [] }
}
