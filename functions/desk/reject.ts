import { RejectMessage } from '../../lib/protocol/desk.ts'
import { deskProposal } from '../../lib/workflow/desk-proposal.ts'
import { officeTitles } from '../../lib/workflow/office-titles.ts'
import { reject } from '../../lib/workflow/reject.ts'
import { staffAction } from '../staff-endpoint.ts'

export default staffAction('/api/desk/reject', RejectMessage, async ({ work, log }, person, message) => {
  const proposal = await reject(work, person, message)
  log('rejected', { proposal: proposal.number, person: person.id })
  return deskProposal(work, person, proposal, await officeTitles(work))
})
