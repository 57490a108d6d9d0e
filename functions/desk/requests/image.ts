import { findRequest } from '../../../lib/requests/actions/find-request.ts'
import { RequestMissingProblem } from '../../../lib/requests/problems/request-missing-problem.ts'
import { requestRoomOf } from '../../requests/request-room-of.ts'
import { NOTHING_RUNS, SAFE_HEADERS } from '../../safe-headers.ts'
import { staffView } from '../../staff-endpoint.ts'

/** An image of a report: made anew when it came, so that it is a picture and nothing else. */
export default staffView('/api/desk/request-image', async (services, person, query) => {
  const room = requestRoomOf(services)
  const { id, images } = await findRequest(room, person, query.get('id') ?? '')
  const index = Number(query.get('n') ?? 'x')
  const bytes = Number.isInteger(index) && index >= 0 && index < images ? await room.requests.image(id, index) : null
  if (!bytes) throw new RequestMissingProblem()
  return new Response(bytes as BodyInit, { headers: { ...SAFE_HEADERS, 'content-security-policy': NOTHING_RUNS, 'content-type': 'image/jpeg', 'cache-control': 'private, no-store' } })
})
