import { officeTitles } from '../../lib/workflow/office-titles.ts'
import { mineAnswer } from '../../lib/workflow/story/mine-answer.ts'
import { json } from '../problem-response.ts'
import { staffView } from '../staff-endpoint.ts'

/** What the person who is logged in wrote, open and closed. */
export default staffView('/api/desk/mine', async ({ work }, person) => json(await mineAnswer(work, person, await officeTitles(work))))
