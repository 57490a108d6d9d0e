import { SendBackMessage } from '../../lib/protocol/desk.ts'
import { deskProposal } from '../../lib/workflow/desk-proposal.ts'
import { officeTitles } from '../../lib/workflow/office-titles.ts'
import { sendBack } from '../../lib/workflow/send-back.ts'
import { staffAction } from '../staff-endpoint.ts'

export default staffAction('/api/desk/send-back', SendBackMessage, async ({ work, log }, person, message) => {
  const proposal = await sendBack(work, person, message)
  log('sent-back', { proposal: proposal.number, person: person.id })
  return deskProposal(work, person, proposal, await officeTitles(work))
})
