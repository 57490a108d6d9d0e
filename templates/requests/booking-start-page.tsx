import { officesOf } from '../../lib/site/requests/offices.ts'
import type { Queries } from '../../lib/site/queries.ts'
import { BookingOfficePage } from './booking-office-page.tsx'

/** Where an appointment begins when somebody comes from no service: all offices. */
export function BookingStartPage({ site }: { readonly site: Queries }) {
  return <BookingOfficePage site={site} offices={officesOf(site).map(({ owner, unit, title, description }) => ({ value: `${owner}/${unit}`, title, text: description }))} />
}
