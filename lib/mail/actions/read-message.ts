import type { AttachmentSeen, MessageAnswer } from '../../protocol/webmail.ts'
import { certificateOf } from '../certified/certificate-of.ts'
import type { MailStore } from '../mailbox/mail-store.ts'
import type { MessageRef } from '../mailbox/messages.ts'
import type { MailPart, OpenedMessage } from '../mailbox/opened-message.ts'
import { riskOf } from '../safe/risk-of.ts'
import { safeHtml } from '../safe/safe-html.ts'
import { shownAs } from '../safe/shown-as.ts'
import { textOfHtml } from '../safe/text-of-html.ts'
import { type Own, warningsOf } from '../safe/warnings-of.ts'
import { draftSeen } from './drafts/draft-seen.ts'
import { mailingList } from './mailing-list.ts'
import { receiptAsked } from './receipts/receipt-asked.ts'
import { textOfPart } from './text-of-part.ts'

/** A message as it is shown. It is not marked as read by that. */
export async function readMessage(store: MailStore, ref: MessageRef, own: Own): Promise<MessageAnswer> {
  return messageSeen(await store.open(ref), own, (id) => textOfPart(store, ref, id))
}

/**
 * What is shown of a message that was opened: its HTML made safe, what is to be known of it said.
 *
 * @param readPart gives a part as text
 */
export async function messageSeen(opened: OpenedMessage, own: Own, readPart: (id: string) => Promise<string>): Promise<MessageAnswer> {
  const { line, sender, replyTo, cc, bcc, inReplyTo, references, damaged } = opened
  const safe = opened.html === null ? null : safeHtml(opened.html)
  return {
    line,
    sender,
    replyTo,
    cc,
    bcc,
    inReplyTo,
    references,
    text: opened.text ?? (opened.html === null ? '' : textOfHtml(opened.html)),
    html: safe?.html ?? null,
    remoteImages: safe?.remoteImages ?? false,
    inlineImages: inlineImages(opened, safe?.html ?? ''),
    parts: opened.parts.map(attachmentSeen),
    certified: await certificateOf(opened, readPart),
    warnings: warningsOf(opened, own),
    receiptTo: receiptAsked(opened),
    list: mailingList(opened),
    cut: opened.cut || (safe?.cut ?? false),
    damaged,
    draft: draftSeen(opened),
  }
}

function attachmentSeen(part: MailPart): AttachmentSeen {
  return { ...part, shown: shownAs(part.name, part.type), risk: riskOf(part.name, part.type) }
}

/** Only what is a picture by its type; what its bytes are is looked at when it is fetched. */
function inlineImages({ parts }: OpenedMessage, html: string): Readonly<Record<string, string>> {
  const pictures = parts.filter(({ name, type, cid }) => cid !== null && shownAs(name, type) === 'image' && html.includes(`data-cid="${cid}"`))
  return Object.fromEntries(pictures.map(({ cid, id }) => [cid ?? '', id]))
}
