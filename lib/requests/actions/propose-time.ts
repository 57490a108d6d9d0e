import type { Person } from '../../access/person.ts'
import { romeDay } from '../../site/rome-day.ts'
import type { AppointmentSlot, CitizenRequest } from '../citizen-request.ts'
import { NotAnAppointmentProblem } from '../problems/not-an-appointment-problem.ts'
import { PastTimeProblem } from '../problems/past-time-problem.ts'
import { SlotTakenProblem } from '../problems/slot-taken-problem.ts'
import type { RequestRoom } from '../request-room.ts'
import { doWithRequest, type Seen, tellPerson } from './do-with-request.ts'
import { findRequest } from './find-request.ts'

/**
 * The office offers another time: it is claimed first, and the one before is free again after.
 *
 * @throws {NotAnAppointmentProblem | PastTimeProblem | SlotTakenProblem}
 */
export async function proposeTime(room: RequestRoom, person: Person, { slot, words, ...seen }: Seen & { readonly slot: AppointmentSlot; readonly words: string | null }): Promise<CitizenRequest> {
  const { appointment, office, site, id } = await findRequest(room, person, seen.id)
  if (!appointment) throw new NotAnAppointmentProblem()
  if (slot.day <= romeDay(room.now())) throw new PastTimeProblem()
  const [counter, before] = [{ site, ...office }, appointment.slot]
  const another = before?.day !== slot.day || before.time !== slot.time
  if (another && !(await room.slots.claim(counter, slot, id, room.now()))) throw new SlotTakenProblem()
  try {
    const request = await doWithRequest(room, person, seen, () => ({ request: { appointment: { slot, state: 'proposed' } }, event: { what: 'proposed', words, slot } }))
    if (another && before) await room.slots.release(counter, before, id)
    await tellPerson(room, request)
    return request
  } catch (error) {
    if (another) await room.slots.release(counter, slot, id)
    throw error
  }
}
