import type { Entry } from '../../lib/model/entry.ts'
import type { Card } from '../../lib/site/card.ts'
import type { Queries } from '../../lib/site/queries.ts'
import { cardUrl } from '../href.ts'

/**
 * A service as schema.org's GovernmentService, with the keys criterion R.SI.1.1 reads. `<` is escaped, so that no
 * text of a person ends the script element it stands in.
 */
export function serviceMetadata({ site }: Queries, { values }: Entry, office: Card | null): string {
  if (site.tipo !== 'public') return ''
  const { online } = values.accesso as { online?: { url: string } }
  const address = { '@type': 'PostalAddress', streetAddress: site.indirizzo, postalCode: site.cap, addressLocality: site.localita }
  return JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'GovernmentService',
    name: values.titolo,
    serviceType: values.categoria,
    serviceOperator: { '@type': 'GovernmentOrganization', name: site.nome },
    areaServed: { '@type': 'AdministrativeArea', name: site.localita },
    audience: { '@type': 'Audience', audienceType: values.destinatari },
    availableChannel: {
      '@type': 'ServiceChannel',
      serviceUrl: online?.url ?? (office && cardUrl(site, office)),
      serviceLocation: { '@type': 'Place', name: office?.title ?? site.nome, address },
    },
  }).replaceAll('<', '\\u003c')
}
