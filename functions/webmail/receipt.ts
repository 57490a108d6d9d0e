import * as v from 'valibot'
import { identitiesOf } from '../../lib/mail/actions/identities-of.ts'
import { answerReceipt } from '../../lib/mail/actions/receipts/answer-receipt.ts'
import { MailIdentityProblem } from '../../lib/mail/problems/mail-identity-problem.ts'
import { messageRef } from './schema/message.ts'
import { webmailAction } from './webmail-action.ts'

export default webmailAction('receipt', v.strictObject({ ref: messageRef, send: v.boolean() }), async ({ mailbox, visit: { person }, services }, asked) => {
  const [identity] = identitiesOf(person)
  if (!identity) throw new MailIdentityProblem()
  await answerReceipt(mailbox, asked, { id: person.id, identity, store: services.store, now: services.work.now() })
})
