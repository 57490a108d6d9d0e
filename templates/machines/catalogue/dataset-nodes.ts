import type { ValuesOf } from '../../../lib/model/content-type.ts'
import type { Entry } from '../../../lib/model/entry.ts'
import type { PublicSite } from '../../../lib/model/sites.ts'
import type { dataset } from '../../../lib/model/types/dataset.ts'
import { addressOf } from '../../../lib/site/address.ts'
import type { Queries } from '../../../lib/site/queries.ts'
import { absolute } from '../absolute.ts'
import { licenceOf, UNKNOWN_LICENCE } from '../licences.ts'
import { fileTypeCode, FREQUENCY_CODES, NO_THEME, THEME_CODES } from './authority.ts'
import { day, italian, type Node, node, ofAuthority } from './node.ts'

/** A dataset as DCAT-AP_IT describes it, with where its data are, who holds the rights and whom to ask. */
export function datasetNodes(queries: Queries, site: PublicSite, entry: Entry, body: string): readonly Node[] {
  const { titolo, descrizione, url, titolare, frequenza, temi = [], aggiornato, argomenti = [], licenza, ufficio, data_pubblicazione } = entry.values as ValuesOf<typeof dataset>
  const page = absolute(site, addressOf(entry, 'public'))
  const office = ufficio === undefined ? null : queries.named(entry.owner, 'unita', ufficio)
  const holder = titolare === site.nome ? body : `${page}#titolare`
  const contact = `${page}#contatto`
  const themes = temi.length > 0 ? temi.map((theme) => THEME_CODES[theme]) : [NO_THEME]
  return [
    node(`${page}#dati`, ['dcatapit:Dataset', 'dcat:Dataset'], {
      'dct:identifier': `${site.codice_ipa ?? site.key}:${entry.slug}`,
      'dct:title': italian(titolo),
      'dct:description': italian(descrizione),
      'dct:issued': day(data_pubblicazione),
      'dct:modified': day(aggiornato),
      'dct:language': ofAuthority('language', 'ITA'),
      'dct:publisher': { '@id': body },
      'dct:rightsHolder': { '@id': holder },
      'dct:accrualPeriodicity': ofAuthority('frequency', FREQUENCY_CODES[frequenza]),
      'dcat:theme': themes.map((theme) => ofAuthority('data-theme', theme)),
      'dcat:keyword': argomenti.map(italian),
      'dcat:landingPage': { '@id': page },
      'dcat:contactPoint': { '@id': contact },
      'dcat:distribution': { '@id': `${page}#distribuzione` },
    }),
    node(`${page}#distribuzione`, ['dcatapit:Distribution', 'dcat:Distribution'], {
      'dct:title': italian(titolo),
      'dcat:accessURL': { '@id': url },
      'dct:format': ofAuthority('file-type', fileTypeCode(url)),
      'dct:license': { '@id': (licenza === undefined ? null : licenceOf(licenza))?.national ?? UNKNOWN_LICENCE },
    }),
    node(contact, ['dcatapit:Organization', 'vcard:Organization'], { 'vcard:fn': office?.title ?? site.nome, 'vcard:hasEmail': { '@id': `mailto:${site.email}` } }),
    ...(holder === body ? [] : [node(holder, ['dcatapit:Agent', 'foaf:Agent'], { 'foaf:name': italian(titolare) })]),
  ]
}
