import type { RequestKind } from '../../model/requests/request-kinds.ts'
import type { AppointmentSlot, CitizenRequest, RequestOffice } from '../citizen-request.ts'
import { SlotTakenProblem } from '../problems/slot-taken-problem.ts'
import { newRequestId } from '../request-number.ts'
import type { RequestRoom } from '../request-room.ts'

/** What a citizen asks, judged and complete. */
export interface Asked extends Pick<CitizenRequest, 'person' | 'category' | 'subject' | 'text' | 'place'> {
  readonly kind: RequestKind
  readonly site: string
  readonly office: RequestOffice
  readonly images: readonly Uint8Array[]
  /** The time that is asked for; `null` where the office names one, or where there is none. */
  readonly slot: AppointmentSlot | null
}

/**
 * Takes a request in: its time first, so that nobody is told of one that is another's, then the request, then the letters.
 *
 * @throws {SlotTakenProblem}
 */
export async function receive(room: RequestRoom, { images, slot, office, ...asked }: Asked): Promise<CitizenRequest> {
  const id = newRequestId()
  const counter = { site: asked.site, ...office }
  if (slot && !(await room.slots.claim(counter, slot, id, room.now()))) throw new SlotTakenProblem()
  const request: CitizenRequest = {
    ...asked,
    id,
    // The sheet's own fields and no others: what is kept is what was asked for.
    office: { owner: office.owner, unit: office.unit, title: office.title, email: office.email, phone: office.phone, address: office.address },
    state: 'new',
    taker: null,
    images: images.length,
    appointment: asked.kind === 'appointment' ? { slot, state: 'asked' } : null,
    events: [{ what: 'received', at: room.now(), by: null, words: null, slot }],
  }
  try {
    await room.requests.add(request, images)
  } catch (error) {
    if (slot) await room.slots.release(counter, slot, id)
    throw error
  }
  if (request.person.email !== null) await room.owed?.owe(request, 'person', room.now())
  if (office.email !== null) await room.owed?.owe(request, 'office', room.now())
  return request
}
