import type { PublicSite } from '../../../lib/model/sites.ts'
import { SEARCH_ADDRESS } from '../../../lib/site/search-address.ts'
import { absolute } from '../absolute.ts'
import type { JsonLd } from './json-ld.ts'
import { municipalityNamed } from './municipality.ts'

/** A site as a whole, and where to search it. */
export function webSiteMetadata(site: PublicSite): JsonLd {
  return {
    '@type': 'WebSite',
    name: site.nome,
    url: absolute(site, '/'),
    inLanguage: 'it',
    publisher: municipalityNamed(site),
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${absolute(site, SEARCH_ADDRESS)}?q={search_term_string}` },
      'query-input': 'required name=search_term_string',
    },
  }
}
