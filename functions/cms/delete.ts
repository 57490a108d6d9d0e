import { DeleteMessage } from '../../lib/protocol/cms.ts'
import { proposeRemoval } from '../../lib/workflow/propose-removal.ts'
import { staffAction } from '../staff-endpoint.ts'

export default staffAction('/api/cms/delete', DeleteMessage, async ({ work, log }, person, message) => {
  const proposal = await proposeRemoval(work, person, message)
  log('removal-proposed', { proposal: proposal.number, person: person.id })
  return { number: proposal.number }
})
