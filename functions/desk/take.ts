import { TakeMessage } from '../../lib/protocol/taken.ts'
import { take } from '../../lib/workflow/queue/take.ts'
import { takenAnswer } from '../../lib/workflow/queue/taken-answer.ts'
import { staffAction } from '../staff-endpoint.ts'

export default staffAction('/api/desk/take', TakeMessage, async ({ work, log }, person, message) => {
  const proposal = await take(work, person, message)
  log('taken', { proposal: proposal.number, person: person.id })
  return takenAnswer(proposal)
})
