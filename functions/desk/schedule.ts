import { ScheduleMessage } from '../../lib/protocol/decide.ts'
import { schedule } from '../../lib/workflow/decide/schedule.ts'
import { deskProposal } from '../../lib/workflow/desk-proposal.ts'
import { officeTitles } from '../../lib/workflow/office-titles.ts'
import { allowApprovingFrom } from '../allow-approving-from.ts'
import { staffAction } from '../staff-endpoint.ts'

export default staffAction('/api/desk/schedule', ScheduleMessage, async (services, person, message, session) => {
  allowApprovingFrom(session, services)
  const { work, log } = services
  const proposal = await schedule(work, person, message)
  log('scheduled', { proposal: proposal.number, person: person.id })
  return deskProposal(work, person, proposal, await officeTitles(work))
})
