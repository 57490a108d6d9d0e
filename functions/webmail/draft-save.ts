import { saveDraft } from '../../lib/mail/actions/drafts/save-draft.ts'
import type { DraftSaveAnswer } from '../../lib/protocol/webmail.ts'
import { namedIdentities } from './identities.ts'
import { DraftSaveSchema } from './schema/draft.ts'
import { webmailAction } from './webmail-action.ts'
import { withDesk } from './with-desk.ts'

export default webmailAction('draft-save', DraftSaveSchema, async (task, asked): Promise<DraftSaveAnswer> => {
  const { saved, id } = await withDesk(task, asked.draft, await namedIdentities(task.visit), (desk) => saveDraft(desk, asked, task.services.work.now()))
  return { saved, id }
})
