import type { ValuesOf } from '../../../lib/model/content-type.ts'
import type { Entry } from '../../../lib/model/entry.ts'
import type { PublicSite } from '../../../lib/model/sites.ts'
import type { unit } from '../../../lib/model/types/unit.ts'
import type { Card } from '../../../lib/site/card.ts'
import type { Queries } from '../../../lib/site/queries.ts'
import { absolute } from '../absolute.ts'
import { described } from './described.ts'
import type { JsonLd } from './json-ld.ts'
import { municipalityNamed } from './municipality.ts'
import { openingHours } from './opening-hours.ts'
import { placeOf } from './place.ts'

type Values = ValuesOf<typeof unit>

/** Bodies that are not a part of the municipality. */
const APART: ReadonlySet<string> = new Set(['ente', 'fondazione', 'azienda municipalizzata'])

export function officeMetadata(queries: Queries, site: PublicSite, entry: Entry): JsonLd {
  const { tipo, genitore, sede, orari, contatti } = entry.values as Values
  const parent = genitore === undefined ? null : queries.named(entry.owner, 'unita', genitore)
  const seat = placeOf(queries, site, entry.owner, sede)
  const contact = (kind: string) => contatti.find((item) => item.tipo === kind)?.valore
  return {
    '@type': APART.has(tipo) ? 'Organization' : 'GovernmentOrganization',
    ...described(site, entry),
    telephone: contact('Telefono'),
    email: contact('Email'),
    address: seat?.address,
    location: seat && { ...seat, openingHoursSpecification: orari && openingHours(orari) },
    parentOrganization: APART.has(tipo) ? undefined : parent ? officeNamed(site, parent) : municipalityNamed(site),
  }
}

/** An office where it is only named. */
export function officeNamed(site: PublicSite, card: Card): JsonLd {
  return { '@type': 'GovernmentOrganization', name: card.title, url: absolute(site, card.url) }
}
