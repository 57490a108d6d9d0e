import { type BookableDay, bookableDays } from '../booking/bookable-days.ts'
import { readOpeningHours } from '../booking/opening-hours.ts'
import type { Queries } from '../site/queries.ts'
import { type Office, officesOf } from '../site/requests/offices.ts'

/** An office with the days it can be asked for. */
export interface BookableOffice {
  readonly office: Office
  /** None where its hours leave nothing to choose: it names the time then. */
  readonly days: readonly BookableDay[]
  /** Lines of its hours that no machine reads. */
  readonly unread: readonly string[]
}

/** The office a form or a link names `<owner>/<unit>`; `null` for one that receives nobody. */
export function bookableOffice(site: Queries, name: string): BookableOffice | null {
  const office = officesOf(site).find(({ owner, unit }) => `${owner}/${unit}` === name)
  if (!office) return null
  const { openings, unread } = readOpeningHours(office.hours)
  return { office, days: bookableDays(openings, site.today(), site.site.tipo === 'public' ? site.site.patrono : undefined), unread }
}
