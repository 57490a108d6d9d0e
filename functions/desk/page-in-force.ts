import { officeTitles } from '../../lib/workflow/office-titles.ts'
import { pageInForceAnswer } from '../../lib/workflow/removal/page-in-force-answer.ts'
import { json } from '../problem-response.ts'
import { staffView } from '../staff-endpoint.ts'

export default staffView('/api/desk/page-in-force', async ({ work }, person, query) => json(await pageInForceAnswer(work, person, query.get('path') ?? '', await officeTitles(work))))
