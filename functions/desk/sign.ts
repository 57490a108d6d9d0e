import { SignMessage } from '../../lib/protocol/decide.ts'
import { sign } from '../../lib/workflow/decide/sign.ts'
import { deskProposal } from '../../lib/workflow/desk-proposal.ts'
import { officeTitles } from '../../lib/workflow/office-titles.ts'
import { allowApprovingFrom } from '../allow-approving-from.ts'
import { staffAction } from '../staff-endpoint.ts'

export default staffAction('/api/desk/sign', SignMessage, async (services, person, message, session) => {
  allowApprovingFrom(session, services)
  const { work, log } = services
  const proposal = await sign(work, person, message)
  log('signed', { proposal: proposal.number, person: person.id })
  return deskProposal(work, person, proposal, await officeTitles(work))
})
