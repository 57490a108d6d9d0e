import { type NotesAnswer, NotesMessage } from '../../lib/protocol/remarks.ts'
import { findProposal } from '../../lib/workflow/find-proposal.ts'
import { proposalAnswer } from '../../lib/workflow/proposal-answer.ts'
import { remarksAnswer } from '../../lib/workflow/remarks/remarks-answer.ts'
import { staffAction } from '../staff-endpoint.ts'

/** What the editor shows beside a draft. */
export default staffAction('/api/cms/notes', NotesMessage, async ({ work }, person, name): Promise<NotesAnswer> => {
  const proposal = await findProposal(work, person, name)
  const { remarks } = proposalAnswer(await work.published(), proposal)
  return { ...(await remarksAnswer(work, person, proposal.number)), reasons: remarks }
})
