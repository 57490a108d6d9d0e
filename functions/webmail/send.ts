import { sendDraft } from '../../lib/mail/actions/send/send-draft.ts'
import { MailSenderRefusedProblem } from '../../lib/mail/problems/mail-sender-refused-problem.ts'
import type { SendAnswer, SendAsked } from '../../lib/protocol/webmail.ts'
import { problemMessage } from '../problem-response.ts'
import { crestFor } from './crest-for.ts'
import { sendingIdentities } from './identities.ts'
import { DraftSaveSchema } from './schema/draft.ts'
import { type MailTask, webmailAction } from './webmail-action.ts'
import { withDesk } from './with-desk.ts'

export default webmailAction('send', DraftSaveSchema, async (task, asked) => {
  const { visit, services } = task
  const answer = await send(task, asked).catch((error: unknown) => {
    // What the server said of senders is another by now.
    if (error instanceof MailSenderRefusedProblem) visit.webmail.senders.forget(visit.email)
    throw error
  })
  services.log('mail-sent', { person: visit.person.id, refused: answer.refused.length, kept: answer.kept !== null })
  return answer
})

async function send(task: MailTask, asked: SendAsked): Promise<SendAnswer> {
  const { mailbox, visit, services } = task
  const identities = await sendingIdentities(visit, mailbox, asked.draft.from)
  const crest = asked.draft.html === null ? null : await crestFor(visit, asked.draft.from, services)
  return withDesk(task, asked.draft, identities, (desk) =>
    sendDraft(mailbox, asked, { ...desk, crest, marks: services.store, say: (error) => problemMessage(error, services), now: services.work.now() }),
  )
}
