import type { Site } from '../../lib/model/sites.ts'
import { SITE_FIELD } from '../components/honeypot.tsx'

/** What is already chosen of an appointment. */
interface Chosen {
  /** `<owner>/<unit>` */
  readonly ufficio?: string
  /** `YYYY-MM-DD` */
  readonly giorno?: string
}

/**
 * Where an appointment goes on: a page made when it is asked for, since which times are free is of one moment.
 *
 * @param service `<owner>/<slug>`, the subject that is chosen already (national model, «Prenotazione appuntamento»); empty for none
 */
export function bookingUrl({ key }: Pick<Site, 'key'>, service: string, chosen: Chosen = {}): string {
  const asked = Object.entries({ [SITE_FIELD]: key, ...chosen, servizio: service }).filter(([, value]) => value !== '')
  // A slash needs no escape in a query (RFC 3986 §3.4), and an address is read by people too.
  return `/api/appuntamento?${new URLSearchParams(asked).toString().replaceAll('%2F', '/')}`
}
