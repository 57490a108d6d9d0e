import { messageHead } from '../../mime/message-head.ts'
import { oneLine } from '../../one-line.ts'
import { FILE_MAIL_WORDS as say } from '../words.ts'
import type { PostOffice } from './post-office.ts'
import { putMessage } from './put-message.ts'
import { writtenMessage } from './written-message.ts'

/** Somebody a message did not come to. */
export interface Undelivered {
  readonly email: string
  readonly why: 'outside' | 'full'
}

/** Tells a sender, in their inbox, whom a message did not come to and why. Nobody is told where the sender has no box here. */
export async function notDelivered(office: PostOffice, sender: string, message: Buffer, failed: readonly Undelivered[]): Promise<void> {
  const box = await office.boxAt(sender)
  if (!box) return
  const { subject, messageId, references } = messageHead(message)
  const { lead, kept, noSubject, subject: title } = say.notDelivered
  const original = messageId ? `<${messageId}>` : undefined
  const notice = await writtenMessage({
    from: { name: say.postman, address: `mailer-daemon@${sender.slice(sender.lastIndexOf('@') + 1)}` },
    to: sender,
    subject: title(oneLine(subject) || noSubject),
    date: new Date(office.now()),
    text: [lead, '', ...failed.map(({ email, why }) => `– ${email}: ${say.notDelivered[why]}.`), '', kept, ''].join('\n'),
    ...(original ? { inReplyTo: original, references: [...references.map((id) => `<${id}>`), original] } : {}),
    // No program answers to it (RFC 3834 §5, RFC 3464).
    headers: { 'Auto-Submitted': 'auto-replied' },
  })
  await putMessage(box, say.inbox, notice, [], office.now())
}
