import { identitiesOf } from '../../lib/mail/actions/identities-of.ts'
import { sendDraft } from '../../lib/mail/actions/send/send-draft.ts'
import { problemMessage } from '../problem-response.ts'
import { DraftSaveSchema } from './schema/draft.ts'
import { webmailAction } from './webmail-action.ts'

export default webmailAction('send', DraftSaveSchema, async ({ mailbox, visit, services }, asked) => {
  const answer = await sendDraft(mailbox, asked, {
    identities: identitiesOf(visit.person),
    store: services.store,
    say: (error) => problemMessage(error, services),
    now: services.work.now(),
  })
  services.log('mail-sent', { person: visit.person.id, refused: answer.refused.length, kept: answer.kept !== null })
  return answer
})
