import { PackMessage } from '../../lib/protocol/decide.ts'
import { pack } from '../../lib/workflow/decide/pack.ts'
import { deskProposal } from '../../lib/workflow/desk-proposal.ts'
import { officeTitles } from '../../lib/workflow/office-titles.ts'
import { staffAction } from '../staff-endpoint.ts'

export default staffAction('/api/desk/pack', PackMessage, async ({ work, log }, person, message) => {
  const proposal = await pack(work, person, message)
  log('packed', { proposal: proposal.number, person: person.id })
  return deskProposal(work, person, proposal, await officeTitles(work))
})
