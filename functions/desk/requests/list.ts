import { mayAnswer } from '../../../lib/requests/may-answer.ts'
import { receivedAt } from '../../../lib/requests/citizen-request.ts'
import type { RequestsAnswer } from '../../../lib/protocol/requests.ts'
import { requestLine } from '../../requests/request-line.ts'
import { requestRoomOf } from '../../requests/request-room-of.ts'
import { sha256 } from '../../../lib/digest/sha256.ts'
import { json } from '../../problem-response.ts'
import { SAFE_HEADERS } from '../../safe-headers.ts'
import { staffView } from '../../staff-endpoint.ts'
import { answersSomewhere } from './answers-somewhere.ts'

/** The requests of the offices somebody answers for, oldest first; asked again and again, it is told in a word that nothing is new. */
export default staffView('/api/desk/requests', async (services, person, _query, headers) => {
  const published = await services.work.published()
  const all = (await requestRoomOf(services).requests.all()).filter((request) => mayAnswer(published.rules, person, request))
  const items = [...all].sort((a, b) => receivedAt(a) - receivedAt(b)).map((request) => requestLine(request, published))
  const answer: RequestsAnswer = { items, answers: answersSomewhere(published, person) }
  const etag = `"${(await sha256(JSON.stringify(answer))).slice(0, 16)}"`
  if (headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers: { ...SAFE_HEADERS, etag } })
  const response = json(answer)
  response.headers.set('etag', etag)
  return response
})
