import { remarksAnswer } from '../../lib/workflow/remarks/remarks-answer.ts'
import { json } from '../problem-response.ts'
import { staffView } from '../staff-endpoint.ts'

export default staffView('/api/desk/remarks', async ({ work }, person, query) => json(await remarksAnswer(work, person, Number(query.get('n')))))
