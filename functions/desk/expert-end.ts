import { EndExpertMessage } from '../../lib/protocol/experts.ts'
import { endExpertCheck } from '../../lib/workflow/expert/end-expert-check.ts'
import { expertsAnswer } from '../../lib/workflow/expert/experts-answer.ts'
import { staffAction } from '../staff-endpoint.ts'

export default staffAction('/api/desk/expert-end', EndExpertMessage, async ({ work, log }, person, message) => {
  const proposal = await endExpertCheck(work, person, message)
  log('expert-ended', { proposal: proposal.number, person: person.id })
  return expertsAnswer(work, person, proposal)
})
