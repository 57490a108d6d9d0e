import type { Message } from '../../workflow/notify/message.ts'
import type { RequestEvent } from '../citizen-request.ts'
import { numberInWords } from '../request-number.ts'
import { REQUEST_WORDS as say, slotInWords } from '../words.ts'
import type { LetterOf } from './letter-of.ts'

/** What an office is told: that something waits, and where; what the citizen wrote stays on the desk. */
export function officeMessage({ request: { id, kind, subject, office }, origin }: Pick<LetterOf, 'request' | 'origin'>, { what, slot }: RequestEvent): Message {
  const number = numberInWords(id)
  const confirmed = (what === 'confirmed' || what === 'accepted') && slot !== null
  const agreed = what === 'accepted' ? say.reason.officeAccepted : say.reason.officeConfirmed
  const when = slot ? slotInWords(slot) : null
  return {
    subject: confirmed ? say.subject.officeConfirmed(number) : say.subject.office(number, subject),
    greeting: say.helloOffice(office.title),
    groups: [{ heading: null, lines: [{ reason: confirmed ? agreed(slotInWords(slot)) : say.reason.office(kind), quote: confirmed || when === null ? null : say.summary.slot(when), link: { label: say.toDesk, url: `${origin}/redazione/scrivania/#/richieste/${id}` } }] }],
    closing: [say.officeOnly],
    links: [],
  }
}
