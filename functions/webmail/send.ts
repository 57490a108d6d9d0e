import { sendDraft } from '../../lib/mail/actions/send/send-draft.ts'
import { problemMessage } from '../problem-response.ts'
import { crestFor } from './crest-for.ts'
import { DraftSaveSchema } from './schema/draft.ts'
import { webmailAction } from './webmail-action.ts'
import { withDesk } from './with-desk.ts'

export default webmailAction('send', DraftSaveSchema, async (task, asked) => {
  const { mailbox, visit, services } = task
  const crest = asked.draft.html === null ? null : await crestFor(visit, services)
  const answer = await withDesk(task, asked.draft, (desk) =>
    sendDraft(mailbox, asked, { ...desk, crest, marks: services.store, say: (error) => problemMessage(error, services), now: services.work.now() }),
  )
  services.log('mail-sent', { person: visit.person.id, refused: answer.refused.length, kept: answer.kept !== null })
  return answer
})
