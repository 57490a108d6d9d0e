import type { Person } from '../../access/person.ts'
import type { CitizenRequest } from '../citizen-request.ts'
import type { RequestRoom } from '../request-room.ts'
import { doWithRequest, type Seen } from './do-with-request.ts'

/** Somebody takes it in charge: colleagues see who. */
export function takeRequest(room: RequestRoom, person: Person, seen: Seen): Promise<CitizenRequest> {
  return doWithRequest(room, person, seen, () => ({ request: {}, event: { what: 'taken', words: null, slot: null } }))
}
