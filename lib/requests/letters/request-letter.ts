import type { Letter } from '../../mail/letter.ts'
import type { Message, Render } from '../../workflow/notify/message.ts'
import { keptDays } from '../kept-days.ts'
import { numberInWords } from '../request-number.ts'
import { REQUEST_WORDS as say } from '../words.ts'
import { appointmentCalendar } from './appointment-calendar.ts'
import { personMessage } from './person-message.ts'
import { officeMessage } from './office-message.ts'
import type { LetterOf } from './letter-of.ts'
import { demonstrationBox } from './request-box.ts'

/**
 * The letter about an event of a request, to the citizen or to the office; `null` where there is no address. Made again from
 * what is kept whenever it is tried again: the same letter each time.
 */
export function requestLetter(of: LetterOf, render: Render): Letter | null {
  const { request, index, to, site } = of
  const [event, email] = [request.events[index], to === 'person' ? request.person.email : request.office.email]
  if (!event || email === null) return null
  const message: Message = to === 'person' ? personMessage(of, event, keptDays(site)) : officeMessage(of, event)
  const calendar = appointmentCalendar(of, event)
  const name = to === 'person' ? (request.person.name ?? numberInWords(request.id)) : request.office.title
  return {
    id: `richiesta.${request.id}.${index}.${to}`,
    list: to === 'person' ? 'cittadini' : 'uffici',
    thread: `richiesta.${request.id}`,
    to: { box: demonstrationBox(site.key, to), name, email },
    subject: message.subject,
    at: event.at,
    ...render(message),
    ...(calendar ? { attachments: [{ name: say.calendar.file, type: 'text/calendar; charset=utf-8', text: calendar }] } : {}),
  }
}
