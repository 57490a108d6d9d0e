import { UnscheduleMessage } from '../../lib/protocol/decide.ts'
import { unschedule } from '../../lib/workflow/decide/unschedule.ts'
import { deskProposal } from '../../lib/workflow/desk-proposal.ts'
import { officeTitles } from '../../lib/workflow/office-titles.ts'
import { staffAction } from '../staff-endpoint.ts'

export default staffAction('/api/desk/unschedule', UnscheduleMessage, async ({ work, log }, person, message) => {
  const proposal = await unschedule(work, person, message)
  log('unscheduled', { proposal: proposal.number, person: person.id })
  return deskProposal(work, person, proposal, await officeTitles(work))
})
