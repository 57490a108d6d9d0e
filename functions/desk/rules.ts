import { officeTitles } from '../../lib/workflow/office-titles.ts'
import { rulesAnswer } from '../../lib/workflow/rules-answer.ts'
import { json } from '../problem-response.ts'
import { staffView } from '../staff-endpoint.ts'

/** The rules in force in words, and who is in which group. */
export default staffView('/api/desk/rules', async ({ work }, person) => json(await rulesAnswer(work, person, await officeTitles(work))))
