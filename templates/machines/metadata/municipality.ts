import type { PublicSite } from '../../../lib/model/sites.ts'
import { absolute } from '../absolute.ts'
import type { JsonLd } from './json-ld.ts'

/** The municipality, said in full: on its first page. */
export function municipality(site: PublicSite): JsonLd {
  return {
    ...municipalityNamed(site),
    alternateName: site.breve,
    logo: absolute(site, site.stemma),
    slogan: site.motto,
    email: site.email,
    telephone: site.telefono,
    taxID: site.codice_fiscale,
    identifier: site.codice_ipa && { '@type': 'PropertyValue', propertyID: 'IPA', value: site.codice_ipa },
    address: municipalityAddress(site),
    areaServed: { '@type': 'AdministrativeArea', name: site.localita },
  }
}

/** The municipality where it is only named; a reader of many pages sees that it is one and the same. */
export function municipalityNamed(site: PublicSite): JsonLd {
  return { '@type': 'GovernmentOrganization', '@id': `${absolute(site, '/')}#ente`, name: site.nome, url: absolute(site, '/') }
}

export function municipalityAddress({ indirizzo, cap, localita }: PublicSite): JsonLd {
  return { '@type': 'PostalAddress', streetAddress: indirizzo, postalCode: cap, addressLocality: localita, addressCountry: 'IT' }
}
