import { romeDay } from '../../site/rome-day.ts'
import type { AppointmentSlot, CitizenRequest } from '../citizen-request.ts'

/** A time an office offered, while there is something to say about it. */
export interface Offer {
  readonly request: CitizenRequest
  /** Which of its events offered it. */
  readonly index: number
  readonly slot: AppointmentSlot
  /** It is agreed already, by whomever. */
  readonly agreed: boolean
}

/**
 * What an event offered, where it still holds: nothing was offered after it, the request is open and at the same counter, and
 * the day is yet to come.
 *
 * @param now milliseconds since the epoch
 */
export function offerOf(request: CitizenRequest, index: number, now: number): Offer | null {
  const { appointment, events, state } = request
  const slot = events[index]?.slot
  const last = events.findLastIndex(({ what }) => what === 'proposed')
  if (!slot || last !== index || state === 'closed' || slot.day <= romeDay(now)) return null
  if (appointment?.slot?.day !== slot.day || appointment.slot.time !== slot.time) return null
  return { request, index, slot, agreed: appointment.state === 'confirmed' }
}
