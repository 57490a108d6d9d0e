import type { Person } from '../../access/person.ts'
import type { CitizenRequest } from '../citizen-request.ts'
import type { RequestRoom } from '../request-room.ts'
import { doWithRequest, type Seen, tellPerson } from './do-with-request.ts'

/** Closes it with a reason, which the citizen reads. A time that was never confirmed is free again. */
export async function closeRequest(room: RequestRoom, person: Person, { words, ...seen }: Seen & { readonly words: string }): Promise<CitizenRequest> {
  const request = await doWithRequest(room, person, seen, () => ({ request: { state: 'closed' }, event: { what: 'closed', words, slot: null } }))
  const { appointment, office, site, id } = request
  if (appointment?.slot && appointment.state !== 'confirmed') await room.slots.release({ site, ...office }, appointment.slot, id)
  await tellPerson(room, request)
  return request
}
