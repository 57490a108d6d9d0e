import type { Entry } from '../../../lib/model/entry.ts'
import type { PublicSite } from '../../../lib/model/sites.ts'
import type { Queries } from '../../../lib/site/queries.ts'
import { licenceOf } from '../licences.ts'
import { described } from './described.ts'
import { municipalityNamed } from './municipality.ts'

/** What every text that was published says of itself: when, by whom, until when, under which licence. */
export function written(queries: Queries, site: PublicSite, entry: Entry) {
  const { data_pubblicazione, data_scadenza, licenza } = entry.values
  return {
    ...described(site, entry),
    datePublished: data_pubblicazione,
    dateModified: queries.updated(entry.path) ?? undefined,
    expires: data_scadenza,
    inLanguage: 'it',
    isAccessibleForFree: true,
    license: licenza === undefined ? undefined : licenceOf(String(licenza))?.url,
    publisher: municipalityNamed(site),
  }
}
