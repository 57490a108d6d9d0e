import { PublishMessage } from '../../lib/protocol/cms.ts'
import { findProposal } from '../../lib/workflow/find-proposal.ts'
import { publish } from '../../lib/workflow/publish.ts'
import { staffAction } from '../staff-endpoint.ts'

export default staffAction('/api/cms/publish', PublishMessage, async ({ work, pages, log }, person, { collection, slug, tip }) => {
  const { number } = await findProposal(work, person, { collection, slug })
  await publish(work, person, { number, tip })
  await pages.refresh()
  log('published', { proposal: number, person: person.id })
  return { number }
})
