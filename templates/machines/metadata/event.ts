import type { ValuesOf } from '../../../lib/model/content-type.ts'
import type { Entry } from '../../../lib/model/entry.ts'
import type { PublicSite } from '../../../lib/model/sites.ts'
import type { event } from '../../../lib/model/types/event.ts'
import type { Queries } from '../../../lib/site/queries.ts'
import { described } from './described.ts'
import type { JsonLd } from './json-ld.ts'
import { municipalityNamed } from './municipality.ts'
import { placeOf } from './place.ts'
import { priceOf } from './price.ts'
import { romeTime } from './rome-time.ts'

export function eventMetadata(queries: Queries, site: PublicSite, entry: Entry): JsonLd {
  const { inizio, fine, luogo, costo, organizzatore, destinatari } = entry.values as ValuesOf<typeof event>
  const common = described(site, entry)
  return {
    '@type': 'Event',
    ...common,
    startDate: romeTime(inizio),
    endDate: fine && romeTime(fine),
    // What is called off is withdrawn or rewritten: an event that is on the site is to be held.
    eventStatus: 'https://schema.org/EventScheduled',
    location: placeOf(queries, site, entry.owner, luogo),
    organizer: organizzatore ? { '@type': 'Organization', name: organizzatore } : municipalityNamed(site),
    audience: { '@type': 'Audience', audienceType: destinatari },
    inLanguage: 'it',
    ...priceOf(costo, common.url),
  }
}
