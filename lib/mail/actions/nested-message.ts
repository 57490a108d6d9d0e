import type { MessageAnswer } from '../../protocol/webmail.ts'
import type { OpenedMessage, PartContent } from '../mailbox/opened-message.ts'
import type { MessageRef } from '../mailbox/messages.ts'
import { readRawMessage } from '../mime/read-raw-message.ts'
import { MailTooLargeProblem } from '../problems/mail-too-large-problem.ts'
import type { Own } from '../safe/warnings-of.ts'
import { bytesOf } from './drafts/bytes-of.ts'
import { messageSeen } from './read-message.ts'

/** The largest message within a message that is opened here, in octets; a larger one is saved. */
const MOST = 10_000_000

/**
 * A message that lies within another one, as it is shown: its files are read from the outer one, as one.
 *
 * @param ref of the outer message
 * @throws {MailTooLargeProblem}
 */
export async function nestedMessage(content: PartContent, ref: MessageRef, own: Own): Promise<MessageAnswer> {
  const bytes = await whole(content)
  const { head, ...raw } = readRawMessage(bytes)
  const line: OpenedMessage['line'] = {
    ...ref,
    from: head.from,
    to: head.to,
    subject: head.subject,
    at: head.sentAt ?? 0,
    size: bytes.byteLength,
    unread: false,
    flagged: false,
    answered: false,
    forwarded: false,
    draft: false,
    attachments: head.attachments,
    certified: head.certified,
    messageId: head.messageId,
  }
  const message = await messageSeen({ ...raw, line, receiptSettled: true }, own, () => Promise.resolve(''))
  return { ...message, inlineImages: {} }
}

async function whole(content: PartContent): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let octets = 0
  for await (const chunk of bytesOf(() => Promise.resolve(content))) {
    octets += chunk.byteLength
    if (octets > MOST) throw new MailTooLargeProblem(MOST)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
