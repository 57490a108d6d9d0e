import { type ProposeRulesAnswer, ProposeRulesMessage } from '../../lib/protocol/desk.ts'
import { proposeRules } from '../../lib/workflow/propose-rules.ts'
import { staffAction } from '../staff-endpoint.ts'

export default staffAction('/api/desk/propose-rules', ProposeRulesMessage, async ({ work, log }, person, message): Promise<ProposeRulesAnswer> => {
  const { number, tip } = await proposeRules(work, person, message)
  log('rules-proposed', { proposal: number, person: person.id })
  return { number, tip }
})
