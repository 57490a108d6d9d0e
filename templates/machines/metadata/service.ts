import type { ValuesOf } from '../../../lib/model/content-type.ts'
import type { Entry } from '../../../lib/model/entry.ts'
import type { PublicSite } from '../../../lib/model/sites.ts'
import type { service } from '../../../lib/model/types/service.ts'
import type { unit } from '../../../lib/model/types/unit.ts'
import type { Queries } from '../../../lib/site/queries.ts'
import { absolute } from '../absolute.ts'
import { described } from './described.ts'
import type { JsonLd } from './json-ld.ts'
import { municipalityAddress, municipalityNamed } from './municipality.ts'
import { placeOf } from './place.ts'

/** A service as schema.org's GovernmentService, with the keys criterion R.SI.1.1 reads. */
export function serviceMetadata(queries: Queries, site: PublicSite, entry: Entry): JsonLd {
  const { categoria, destinatari, cosa_si_ottiene, accesso } = entry.values as ValuesOf<typeof service>
  const office = queries.named(entry.owner, 'unita', entry.owner)
  const values = office && (queries.entry(office.path)?.values as ValuesOf<typeof unit> | undefined)
  const seat = values ? placeOf(queries, site, entry.owner, values.sede) : undefined
  return {
    '@type': 'GovernmentService',
    ...described(site, entry),
    serviceType: categoria,
    serviceOperator: municipalityNamed(site),
    areaServed: { '@type': 'AdministrativeArea', name: site.localita },
    audience: { '@type': 'Audience', audienceType: destinatari },
    serviceOutput: { '@type': 'Thing', name: cosa_si_ottiene },
    availableChannel: {
      '@type': 'ServiceChannel',
      serviceUrl: accesso.online?.url ?? absolute(site, office?.url ?? '/servizi/'),
      servicePhone: { '@type': 'ContactPoint', telephone: values?.contatti.find((item) => item.tipo === 'Telefono')?.valore ?? site.telefono },
      serviceLocation: { '@type': 'Place', name: office?.title ?? site.nome, address: seat?.address ?? municipalityAddress(site) },
      availableLanguage: 'it',
    },
  }
}
