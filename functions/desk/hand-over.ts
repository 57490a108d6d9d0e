import { HandOverMessage } from '../../lib/protocol/taken.ts'
import { handOver } from '../../lib/workflow/queue/hand-over.ts'
import { takenAnswer } from '../../lib/workflow/queue/taken-answer.ts'
import { staffAction } from '../staff-endpoint.ts'

export default staffAction('/api/desk/hand-over', HandOverMessage, async ({ work, log }, person, message) => {
  const proposal = await handOver(work, person, message)
  log('handed-over', { proposal: proposal.number, person: person.id })
  return takenAnswer(proposal)
})
