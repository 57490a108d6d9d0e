import { type ProposedAnswer, RemoveMessage } from '../../lib/protocol/removal.ts'
import { proposeRemoval } from '../../lib/workflow/propose-removal.ts'
import { staffAction } from '../staff-endpoint.ts'

export default staffAction('/api/desk/remove', RemoveMessage, async ({ work, log }, person, message): Promise<ProposedAnswer> => {
  const { number } = await proposeRemoval(work, person, message)
  log('removal-proposed', { proposal: number, person: person.id })
  return { number }
})
