import { publishedLately } from '../../lib/workflow/decide/published-lately.ts'
import { json } from '../problem-response.ts'
import { staffView } from '../staff-endpoint.ts'

/** What went online lately, and what went online in an emergency. */
export default staffView('/api/desk/published', async ({ work }, person) => json(await publishedLately(work, person)))
