import { PublishProposalMessage } from '../../lib/protocol/desk.ts'
import { deskProposal } from '../../lib/workflow/desk-proposal.ts'
import { officeTitles } from '../../lib/workflow/office-titles.ts'
import { publish } from '../../lib/workflow/publish.ts'
import { allowApprovingFrom } from '../allow-approving-from.ts'
import { staffAction } from '../staff-endpoint.ts'

/** Answers when readers see it: the editor who follows the link finds the new page. */
export default staffAction('/api/desk/publish', PublishProposalMessage, async (services, person, message, session) => {
  allowApprovingFrom(session, services)
  const { work, pages, log } = services
  const proposal = await publish(work, person, message)
  await pages.refresh()
  log('published', { proposal: proposal.number, person: person.id })
  return deskProposal(work, person, proposal, await officeTitles(work))
})
