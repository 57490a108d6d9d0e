import type { Certified } from '../mailbox/messages.ts'

const RECEIPTS: Readonly<Record<string, Certified>> = {
  accettazione: 'accepted',
  'non-accettazione': 'not-accepted',
  'presa-in-carico': 'taken-over',
  'avvenuta-consegna': 'delivered',
  'errore-consegna': 'not-delivered',
  'preavviso-errore-consegna': 'late',
  'rilevazione-virus': 'virus',
}
const TRANSPORTS: Readonly<Record<string, Certified>> = { 'posta-certificata': 'message', errore: 'anomaly' }

/**
 * What a message says of itself as certified mail, by the headers its provider puts on the envelope; `null` for any other.
 * That it says so proves nothing: the provider's signature does.
 *
 * @param header the value of a field by its name in lower case
 * @see Regole tecniche della posta elettronica certificata, D.M. 2 November 2005, annex, §§6.3–6.5
 */
export function certifiedKind(header: (name: 'x-ricevuta' | 'x-trasporto') => string | undefined): Certified | null {
  const said = (name: 'x-ricevuta' | 'x-trasporto') => (header(name) ?? '').trim().toLowerCase()
  return RECEIPTS[said('x-ricevuta')] ?? TRANSPORTS[said('x-trasporto')] ?? null
}
