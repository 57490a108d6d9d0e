import type { RequestLine } from '../../lib/protocol/requests.ts'
import { type CitizenRequest, receivedAt } from '../../lib/requests/citizen-request.ts'
import { numberInWords } from '../../lib/requests/request-number.ts'
import { slotInWords } from '../../lib/requests/words.ts'
import type { Published } from '../../lib/workflow/published.ts'

/** A request as a line of the list. */
export function requestLine({ id, kind, site, office, state, taker, subject, appointment, ...request }: CitizenRequest, published: Pick<Published, 'site'>): RequestLine {
  return {
    id,
    number: numberInWords(id),
    kind,
    site,
    siteName: published.site(site)?.nome ?? site,
    owner: office.owner,
    office: office.title,
    state,
    taker,
    subject,
    at: receivedAt(request),
    appointment: appointment && { state: appointment.state, when: appointment.slot && slotInWords(appointment.slot) },
  }
}
