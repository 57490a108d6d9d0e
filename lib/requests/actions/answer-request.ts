import type { Person } from '../../access/person.ts'
import type { CitizenRequest } from '../citizen-request.ts'
import type { RequestRoom } from '../request-room.ts'
import { doWithRequest, type Seen, tellPerson } from './do-with-request.ts'

/** An answer: a mail to who left an address; for the others a note of what was said to them. */
export async function answerRequest(room: RequestRoom, person: Person, { words, ...seen }: Seen & { readonly words: string }): Promise<CitizenRequest> {
  const request = await doWithRequest(room, person, seen, () => ({ request: {}, event: { what: 'answered', words, slot: null } }))
  await tellPerson(room, request)
  return request
}
