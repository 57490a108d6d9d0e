import { AskExpertMessage } from '../../lib/protocol/experts.ts'
import { askExpert } from '../../lib/workflow/expert/ask-expert.ts'
import { expertsAnswer } from '../../lib/workflow/expert/experts-answer.ts'
import { staffAction } from '../staff-endpoint.ts'

export default staffAction('/api/desk/expert-ask', AskExpertMessage, async ({ work, log }, person, message) => {
  const proposal = await askExpert(work, person, message)
  log('expert-asked', { proposal: proposal.number, person: person.id })
  return expertsAnswer(work, person, proposal)
})
