import type { CitizenRequest } from '../../../lib/requests/citizen-request.ts'
import { newRequestId } from '../../../lib/requests/request-number.ts'

/** A request of an invented person, as it came. */
export function aRequest(changes: Partial<CitizenRequest>): CitizenRequest {
  return {
    id: newRequestId(),
    kind: 'assistance',
    site: 'prato',
    office: { owner: 'anagrafe', unit: 'anagrafe', title: 'Anagrafe', email: 'anagrafe@prato.example', phone: '+39 0574 000024', address: 'Palazzo comunale, Piazza della Fontana 1, 59100' },
    state: 'new',
    taker: null,
    person: { name: 'Ada Prova', email: 'ada@persona.example', phone: null },
    category: 'Anagrafe e stato civile',
    subject: 'Cambio di residenza',
    text: 'Come cambio residenza?',
    place: null,
    images: 0,
    appointment: null,
    events: [{ what: 'received', at: Date.UTC(2026, 10, 28, 7), by: null, words: null, slot: null }],
    ...changes,
  }
}
