import type { ValuesOf } from '../../../lib/model/content-type.ts'
import type { Entry } from '../../../lib/model/entry.ts'
import type { PublicSite } from '../../../lib/model/sites.ts'
import type { place } from '../../../lib/model/types/place.ts'
import type { Queries } from '../../../lib/site/queries.ts'
import { described } from './described.ts'
import type { JsonLd } from './json-ld.ts'
import { openingHours } from './opening-hours.ts'

type Values = ValuesOf<typeof place>

export function placeMetadata(site: PublicSite, entry: Entry): JsonLd {
  const { orari } = entry.values as Values
  return { ...placeNamed(site, entry), ...described(site, entry), openingHoursSpecification: orari && openingHours(orari) }
}

/** A place where something else is: an event, an office. */
export function placeNamed(site: PublicSite, entry: Entry): JsonLd {
  const { indirizzo, cap, lat, lon } = entry.values as Values
  const { name, url } = described(site, entry)
  return {
    '@type': 'Place',
    name,
    url,
    address: { '@type': 'PostalAddress', streetAddress: indirizzo, postalCode: cap, addressLocality: site.localita, addressCountry: 'IT' },
    geo: { '@type': 'GeoCoordinates', latitude: lat, longitude: lon },
  }
}

/** The place an entry names, if it is on the site. */
export function placeOf(queries: Queries, site: PublicSite, owner: string, slug: string | undefined): JsonLd | undefined {
  const card = slug === undefined ? null : queries.named(owner, 'luogo', slug)
  const entry = card && queries.entry(card.path)
  return entry ? placeNamed(site, entry) : undefined
}
