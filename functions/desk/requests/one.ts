import { findRequest } from '../../../lib/requests/actions/find-request.ts'
import { json } from '../../problem-response.ts'
import { requestAnswer } from '../../requests/request-answer.ts'
import { requestRoomOf } from '../../requests/request-room-of.ts'
import { staffView } from '../../staff-endpoint.ts'

/** One request, whole, for who answers it. */
export default staffView('/api/desk/request', async (services, person, query) => json(await requestAnswer(services, await findRequest(requestRoomOf(services), person, query.get('id') ?? ''))))
