import type { Person } from '../../access/person.ts'
import type { CitizenRequest, RequestOffice } from '../citizen-request.ts'
import type { RequestRoom } from '../request-room.ts'
import { doWithRequest, type Seen, tellOffice } from './do-with-request.ts'

/**
 * It is another office's to answer: from now on who answers there sees it, and who passed it on perhaps no more. A time
 * asked for at the counter of the first is free again, and the second has to name one.
 */
export async function passOn(room: RequestRoom, person: Person, { office, words, ...seen }: Seen & { readonly office: RequestOffice; readonly words: string | null }): Promise<CitizenRequest> {
  const before = await room.requests.find(seen.id)
  const request = await doWithRequest(room, person, seen, (now) => ({
    request: { state: 'new', office, appointment: now.appointment && { slot: null, state: 'asked' } },
    event: { what: 'passed', words, slot: null },
  }))
  if (before?.appointment?.slot) await room.slots.release({ site: before.site, ...before.office }, before.appointment.slot, before.id)
  await tellOffice(room, request)
  return request
}
