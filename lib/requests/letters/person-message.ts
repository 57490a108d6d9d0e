import type { Message } from '../../workflow/notify/message.ts'
import type { CitizenRequest, RequestEvent } from '../citizen-request.ts'
import { numberInWords } from '../request-number.ts'
import { REQUEST_WORDS as say, slotInWords } from '../words.ts'
import type { LetterOf } from './letter-of.ts'

type Told = 'received' | 'answered' | 'proposed' | 'accepted' | 'confirmed' | 'closed'

/** What a citizen is told of an event: the reason first, what was written, then how to go on. */
export function personMessage({ request, site, origin, offer }: Pick<LetterOf, 'request' | 'site' | 'origin' | 'offer'>, event: RequestEvent, days: number): Message {
  const { id, office, person } = request
  const number = numberInWords(id)
  const told = event.what as Told
  const toSite = { label: say.toSite, url: `${origin}${site.base}` }
  return {
    subject: say.subject[told](number),
    greeting: say.hello(person.name),
    groups: [{ heading: null, lines: [{ reason: reasonOf(request, event, site.nome), quote: quoteOf(request, event), link: offer === null ? toSite : { label: say.toOffer, url: offer } }] }],
    closing: [...(offer === null ? [] : [say.offerUntil]), ...hints(request, event), say.keepNumber(number), say.reach(office.title, office.email, office.phone), say.kept(days)],
    links: offer === null ? [] : [toSite],
  }
}

function reasonOf({ kind, office }: CitizenRequest, { what, slot }: RequestEvent, site: string): string {
  const when = slot ? slotInWords(slot) : ''
  if (what === 'answered') return say.reason.answered(office.title)
  if (what === 'proposed') return say.reason.proposed(office.title, when)
  if (what === 'accepted') return say.reason.accepted(office.title, when)
  if (what === 'confirmed') return say.reason.confirmed(office.title, when)
  if (what === 'closed') return say.reason.closed(office.title)
  return say.reason.received(kind, site)
}

function quoteOf(request: CitizenRequest, { what, words, slot }: RequestEvent): string | null {
  if (what !== 'received') return words
  const { summary } = say
  const facts = [
    summary.about(request.subject),
    ...(request.place ? [summary.place(request.place.address)] : []),
    ...(request.kind === 'appointment' ? [slot ? summary.slot(slotInWords(slot)) : summary.noSlot] : []),
    ...(request.images > 0 ? [summary.images(request.images)] : []),
  ]
  return `${facts.join('\n')}\n\n${request.text}`
}

function hints({ kind }: CitizenRequest, { what, slot }: RequestEvent): readonly string[] {
  if (kind !== 'appointment') return []
  if (what === 'received') return slot ? [say.toConfirm] : []
  return what === 'proposed' || what === 'accepted' || what === 'confirmed' ? [say.ifItDoesNotSuit] : []
}
