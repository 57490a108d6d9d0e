import { CheckRulesMessage, type RulesCheckAnswer } from '../../lib/protocol/desk.ts'
import { checkRules } from '../../lib/workflow/check-rules.ts'
import { officeTitles } from '../../lib/workflow/office-titles.ts'
import { staffAction } from '../staff-endpoint.ts'

/** What a text of the rules would come to; nothing is kept. */
export default staffAction('/api/desk/rules-check', CheckRulesMessage, async ({ work }, person, { text }): Promise<RulesCheckAnswer> => checkRules(work, person, text, await officeTitles(work)))
