import { endOf } from '../../booking/bookable-days.ts'
import { icsOf } from '../../calendar/ics.ts'
import type { CitizenRequest, RequestEvent } from '../citizen-request.ts'
import { numberInWords } from '../request-number.ts'
import { REQUEST_WORDS as say } from '../words.ts'
import type { LetterOf } from './letter-of.ts'

/**
 * The appointment an event speaks of as a calendar file, `null` where it names no time. Tentative until the office confirms
 * it; always the same UID, so that a calendar moves the appointment and adds no second one (RFC 5545 §3.8.4.7).
 */
export function appointmentCalendar({ request, to, origin }: Pick<LetterOf, 'request' | 'to' | 'origin'>, { what, slot, at }: RequestEvent): string | null {
  if (!slot || what === 'passed') return null
  const { id, office, subject } = request
  const confirmed = what === 'confirmed' || what === 'accepted'
  return icsOf({
    name: say.calendar.name,
    events: [
      {
        uid: `appuntamento-${id}@${new URL(origin).hostname}`,
        start: `${slot.day}T${slot.time}`,
        end: `${slot.day}T${endOf(slot.time)}`,
        summary: say.calendar.title(subject, to === 'person' ? office.title : nameIn(request)),
        description: [say.calendar.number(numberInWords(id)), ...(confirmed ? [] : [say.calendar.toConfirm])].join('\n'),
        location: office.address ?? undefined,
        stamp: at,
        status: confirmed ? 'CONFIRMED' : 'TENTATIVE',
      },
    ],
  })
}

// In the calendar of the office the number stands for the person: a calendar is read by more people than a request.
function nameIn({ id }: CitizenRequest): string {
  return say.calendar.number(numberInWords(id))
}
