import type { PublicSite } from '../../../lib/model/sites.ts'
import type { Queries } from '../../../lib/site/queries.ts'
import { absolute } from '../absolute.ts'
import { CATALOGUE } from '../addresses.ts'
import { MACHINE_WORDS as say } from '../../words/machine.ts'
import { AUTHORITY } from './authority.ts'
import { datasetNodes } from './dataset-nodes.ts'
import { day, italian, node, ofAuthority } from './node.ts'

/** What the short names stand for. In the file itself: who reads it fetches nothing from anybody. */
const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatapit: 'http://dati.gov.it/onto/dcatapit#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
}

/**
 * The open data of a site as a DCAT-AP_IT catalogue in JSON-LD, for the national one (dati.gov.it) to gather; its mandatory
 * properties are those of the guide «Linee guida per i cataloghi dati» (AgID).
 */
export function catalogueOf(queries: Queries, site: PublicSite): string {
  const entries = queries.cards('dataset').flatMap((card) => queries.entry(card.path) ?? [])
  const body = `${absolute(site, '/')}#ente`
  const sets = entries.map((entry) => datasetNodes(queries, site, entry, body))
  const last = entries.map((entry) => String(entry.values.aggiornato)).sort().at(-1) ?? queries.today()
  return `${JSON.stringify({
    '@context': CONTEXT,
    '@graph': [
      node(`${absolute(site, CATALOGUE)}#catalogo`, ['dcatapit:Catalog', 'dcat:Catalog'], {
        'dct:title': italian(say.catalogueOf(site.nome)),
        'dct:description': italian(say.catalogueText(site.nome)),
        'dct:publisher': { '@id': body },
        'dct:modified': day(last),
        'dct:language': ofAuthority('language', 'ITA'),
        'foaf:homepage': { '@id': absolute(site, '/amministrazione/documenti-e-dati/') },
        'dcat:themeTaxonomy': { '@id': `${AUTHORITY}data-theme` },
        'dcat:dataset': sets.map(([first]) => ({ '@id': first?.['@id'] })),
      }),
      node(body, ['dcatapit:Agent', 'foaf:Agent'], { 'dct:identifier': site.codice_ipa ?? site.codice_fiscale, 'foaf:name': italian(site.nome) }),
      ...sets.flat(),
    ],
  }, null, 1)}\n`
}
