import { MoveMessage, type ProposedAnswer } from '../../lib/protocol/removal.ts'
import { moveEntry } from '../../lib/workflow/removal/move-entry.ts'
import { staffAction } from '../staff-endpoint.ts'

export default staffAction('/api/desk/move', MoveMessage, async ({ work, log }, person, message): Promise<ProposedAnswer> => {
  const { number } = await moveEntry(work, person, message)
  log('move-proposed', { proposal: number, person: person.id })
  return { number }
})
