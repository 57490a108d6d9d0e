import { isReceiptSettled } from '../../lib/mail/actions/receipts/receipt-marks.ts'
import { readMessage } from '../../lib/mail/actions/read-message.ts'
import { ownMail } from './own-mail.ts'
import { MessageSchema } from './schema/message.ts'
import { webmailAction } from './webmail-action.ts'

export default webmailAction('message', MessageSchema, async ({ mailbox, visit, services }, { ref }) => {
  const message = await readMessage(mailbox.store, ref, await ownMail(services))
  // Who asked is not asked in turn: their own copy says the same.
  const isOwn = message.receiptTo?.email.toLowerCase() === visit.email
  const isSettled = message.receiptTo !== null && (isOwn || (await isReceiptSettled(services.store, visit.person.id, message.line.messageId)))
  return isSettled ? { ...message, receiptTo: null } : message
})
