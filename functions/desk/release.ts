import { ReleaseMessage } from '../../lib/protocol/taken.ts'
import { release } from '../../lib/workflow/queue/release.ts'
import { takenAnswer } from '../../lib/workflow/queue/taken-answer.ts'
import { staffAction } from '../staff-endpoint.ts'

export default staffAction('/api/desk/release', ReleaseMessage, async ({ work, log }, person, message) => {
  const proposal = await release(work, person, message)
  log('released', { proposal: proposal.number, person: person.id })
  return takenAnswer(proposal)
})
