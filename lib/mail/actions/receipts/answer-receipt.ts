import type { Storage } from 'unstorage'
import type { Identity, ReceiptAsked } from '../../../protocol/webmail.ts'
import type { Mailbox } from '../../mailbox/mailbox-provider.ts'
import type { MailStore } from '../../mailbox/mail-store.ts'
import type { MessageRef } from '../../mailbox/messages.ts'
import { NoReceiptAskedProblem } from '../../problems/no-receipt-asked-problem.ts'
import { receiptAsked } from './receipt-asked.ts'
import { receiptMessage } from './receipt-message.ts'
import { isReceiptSettled, settleReceipt } from './receipt-marks.ts'

interface Reader {
  readonly id: string
  readonly identity: Identity
  readonly store: Storage
  /** Milliseconds since the epoch. */
  readonly now: number
}

/**
 * Tells whoever asked that the message was read, or settles that nothing will be told: never without the person's word, never
 * twice (RFC 8098 §2.1).
 *
 * @throws {NoReceiptAskedProblem}
 */
export async function answerReceipt({ store, submission }: Mailbox, { ref, send }: ReceiptAsked, reader: Reader): Promise<void> {
  const opened = await store.open(ref)
  const to = receiptAsked(opened)
  const { messageId, subject } = opened.line
  if (!to || (await isReceiptSettled(reader.store, reader.id, messageId))) throw new NoReceiptAskedProblem()
  // Settled first: should the rest fail in the middle, nobody is told twice.
  await settleReceipt(reader.store, reader.id, messageId, reader.now)
  await markSettled(store, ref)
  if (!send) return
  const host = reader.identity.email.slice(reader.identity.email.lastIndexOf('@') + 1)
  const bytes = await receiptMessage({ subject, messageId, reader: reader.identity, readAt: reader.now }, to, `conferma.${crypto.randomUUID()}@${host}`, host)
  await submission.submit({ from: reader.identity.email, to: [to.email] }, once(bytes))
}

async function markSettled(store: MailStore, { folder, validity, uid }: MessageRef): Promise<void> {
  await store.flag({ folder, validity, uids: [uid] }, { add: ['$MDNSent'] }).catch(() => undefined)
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
