import { EmergencyMessage } from '../../lib/protocol/decide.ts'
import { emergency } from '../../lib/workflow/decide/emergency.ts'
import { deskProposal } from '../../lib/workflow/desk-proposal.ts'
import { officeTitles } from '../../lib/workflow/office-titles.ts'
import { allowApprovingFrom } from '../allow-approving-from.ts'
import { staffAction } from '../staff-endpoint.ts'

/** Answers when readers see it. */
export default staffAction('/api/desk/emergency', EmergencyMessage, async (services, person, message, session) => {
  allowApprovingFrom(session, services)
  const { work, pages, log } = services
  const proposal = await emergency(work, person, message)
  await pages.refresh()
  log('published-in-emergency', { proposal: proposal.number, person: person.id })
  return deskProposal(work, person, proposal, await officeTitles(work))
})
