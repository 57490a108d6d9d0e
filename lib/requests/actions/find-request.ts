import type { Person } from '../../access/person.ts'
import type { CitizenRequest } from '../citizen-request.ts'
import { mayAnswer } from '../may-answer.ts'
import { RequestMissingProblem } from '../problems/request-missing-problem.ts'
import type { RequestRoom } from '../request-room.ts'

/**
 * A request for somebody who answers it. One that is not there and one of another office are the same to who asks.
 *
 * @throws {RequestMissingProblem}
 */
export async function findRequest(room: Pick<RequestRoom, 'requests' | 'published'>, person: Person, id: string): Promise<CitizenRequest> {
  const request = await room.requests.find(id)
  if (!request || !mayAnswer((await room.published()).rules, person, request)) throw new RequestMissingProblem()
  return request
}
