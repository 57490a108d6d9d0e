import { UndoMessage } from '../../lib/protocol/decide.ts'
import { undo } from '../../lib/workflow/decide/undo.ts'
import { deskProposal } from '../../lib/workflow/desk-proposal.ts'
import { officeTitles } from '../../lib/workflow/office-titles.ts'
import { allowApprovingFrom } from '../allow-approving-from.ts'
import { staffAction } from '../staff-endpoint.ts'

/** Answers with the proposal that brings the old text back; published at once, when readers see it. */
export default staffAction('/api/desk/undo', UndoMessage, async (services, person, message, session) => {
  if (message.urgent !== null) allowApprovingFrom(session, services)
  const { work, pages, log } = services
  const proposal = await undo(work, person, message)
  if (proposal.status === 'published') await pages.refresh()
  log('undone', { proposal: message.number, by: proposal.number, person: person.id })
  return deskProposal(work, person, proposal, await officeTitles(work))
})
