import * as v from 'valibot'
import { answerReceipt } from '../../lib/mail/actions/receipts/answer-receipt.ts'
import { identityAddressed } from '../../lib/mail/identities/identity-addressed.ts'
import { MailIdentityProblem } from '../../lib/mail/problems/mail-identity-problem.ts'
import type { Identity } from '../../lib/protocol/webmail.ts'
import { allowedIdentities, namedIdentities } from './identities.ts'
import { messageRef } from './schema/message.ts'
import { type MailTask, webmailAction } from './webmail-action.ts'

export default webmailAction('receipt', v.strictObject({ ref: messageRef, send: v.boolean() }), async (task, asked) => {
  const { mailbox, visit, services } = task
  const identity = await readAs(task, asked.ref)
  await answerReceipt(mailbox, asked, { id: visit.person.id, identity, store: services.store, now: services.work.now() })
})

/** Whom the message was written to, where the server lets them write as that: who asked an office hears from the office. */
async function readAs({ mailbox, visit }: MailTask, ref: v.InferOutput<typeof messageRef>): Promise<Identity> {
  const [own, ...offices] = await namedIdentities(visit)
  if (!own) throw new MailIdentityProblem()
  if (offices.length === 0) return own
  const opened = await mailbox.store.open(ref)
  const addressed = identityAddressed(opened, [own, ...offices]) ?? own
  return addressed === own ? own : (identityAddressed(opened, await allowedIdentities(visit, mailbox).catch(() => [own])) ?? own)
}
