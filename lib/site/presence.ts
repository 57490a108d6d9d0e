import type { Entry } from '../model/entry.ts'

/**
 * Whether an entry is on the site on a day: from its publication to its expiry, both included. Outside them it is
 * not there at all, for a page that expired may not stay reachable (Garante, guidelines 243/2014 on online publicity).
 *
 * @param today `YYYY-MM-DD`; dates of the model compare as text
 */
export function isPresent({ values }: Entry, today: string): boolean {
  const { data_pubblicazione: from, data_scadenza: to } = values
  return (from === undefined || String(from) <= today) && (to === undefined || String(to) >= today)
}

/** Whether an entry was on the site and its last day is over. */
export function hasExpired({ values }: Entry, today: string): boolean {
  const { data_pubblicazione: from, data_scadenza: to } = values
  return to !== undefined && String(to) < today && (from === undefined || String(from) <= today)
}
