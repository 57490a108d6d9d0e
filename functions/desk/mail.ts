import { json } from '../problem-response.ts'
import { staffView } from '../staff-endpoint.ts'
import { mailAnswer } from './mail-answer.ts'

/** Which mails the person who is logged in gets. */
export default staffView('/api/desk/mail', async (services, person) => json(await mailAnswer(services, person)))
