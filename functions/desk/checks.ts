import { checksAnswer } from '../../lib/workflow/checks/checks-answer.ts'
import { json } from '../problem-response.ts'
import { staffView } from '../staff-endpoint.ts'

/** What a machine says of a proposal: new problems first. */
export default staffView('/api/desk/checks', async ({ work }, person, query) => json(await checksAnswer(work, person, Number(query.get('n')))))
