import { saveDraft } from '../../lib/mail/actions/drafts/save-draft.ts'
import { identitiesOf } from '../../lib/mail/actions/identities-of.ts'
import type { DraftSaveAnswer } from '../../lib/protocol/webmail.ts'
import { DraftSaveSchema } from './schema/draft.ts'
import { webmailAction } from './webmail-action.ts'

export default webmailAction('draft-save', DraftSaveSchema, async ({ mailbox, visit, services }, asked): Promise<DraftSaveAnswer> => {
  const { saved, id } = await saveDraft(mailbox.store, identitiesOf(visit.person), asked, services.work.now())
  return { saved, id }
})
