import { PublishMessage } from '../../lib/protocol/cms.ts'
import { findProposal } from '../../lib/workflow/find-proposal.ts'
import { publish } from '../../lib/workflow/publish.ts'
import { allowApprovingFrom } from '../allow-approving-from.ts'
import { staffAction } from '../staff-endpoint.ts'

export default staffAction('/api/cms/publish', PublishMessage, async (services, person, { collection, slug, tip }, session) => {
  allowApprovingFrom(session, services)
  const { work, pages, log } = services
  const { number } = await findProposal(work, person, { collection, slug })
  await publish(work, person, { number, tip })
  await pages.refresh()
  log('published', { proposal: number, person: person.id })
  return { number }
})
