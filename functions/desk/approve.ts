import { ApproveMessage } from '../../lib/protocol/desk.ts'
import { approve } from '../../lib/workflow/approve.ts'
import { deskProposal } from '../../lib/workflow/desk-proposal.ts'
import { officeTitles } from '../../lib/workflow/office-titles.ts'
import { allowApprovingFrom } from '../allow-approving-from.ts'
import { staffAction } from '../staff-endpoint.ts'

export default staffAction('/api/desk/approve', ApproveMessage, async (services, person, message, session) => {
  allowApprovingFrom(session, services)
  const { work, log } = services
  const proposal = await approve(work, person, message)
  log('approved', { proposal: proposal.number, person: person.id })
  return deskProposal(work, person, proposal, await officeTitles(work))
})
