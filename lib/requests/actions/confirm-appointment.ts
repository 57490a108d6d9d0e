import type { Person } from '../../access/person.ts'
import type { CitizenRequest } from '../citizen-request.ts'
import { NotAnAppointmentProblem } from '../problems/not-an-appointment-problem.ts'
import type { RequestRoom } from '../request-room.ts'
import { doWithRequest, type Seen, tellOffice, tellPerson } from './do-with-request.ts'

/**
 * The time is agreed: the citizen and the office get it for their calendars.
 *
 * @throws {NotAnAppointmentProblem} where no time was named yet, too
 */
export async function confirmAppointment(room: RequestRoom, person: Person, { words, ...seen }: Seen & { readonly words: string | null }): Promise<CitizenRequest> {
  const request = await doWithRequest(room, person, seen, ({ appointment }) => {
    if (!appointment?.slot) throw new NotAnAppointmentProblem()
    return { request: { appointment: { slot: appointment.slot, state: 'confirmed' } }, event: { what: 'confirmed', words, slot: appointment.slot } }
  })
  await Promise.all([tellPerson(room, request), tellOffice(room, request)])
  return request
}
