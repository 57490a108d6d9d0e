import type { Site } from '../../model/sites.ts'
import { slugOf } from '../../model/slug.ts'
import { typesOn } from '../../model/types.ts'
import { TRANSPARENCY } from '../../model/vocabularies/transparency.ts'
import type { EntryFacts } from './entry-facts.ts'

/** Pages every public site has beside its entries: the tree of the national model. A test holds them to the pages that are made. */
const PUBLIC = [
  '/',
  '/amministrazione/',
  '/amministrazione/organi-di-governo/',
  '/amministrazione/aree-amministrative/',
  '/amministrazione/uffici/',
  '/amministrazione/enti-e-fondazioni/',
  '/amministrazione/politici/',
  '/amministrazione/personale-amministrativo/',
  '/amministrazione/documenti-e-dati/',
  '/novita/',
  '/novita/notizie/',
  '/novita/comunicati/',
  '/novita/avvisi/',
  '/servizi/',
  '/vivere-il-comune/',
  '/vivere-il-comune/luoghi/',
  '/vivere-il-comune/eventi/',
  '/progetti/',
  '/argomenti/',
  '/domande-frequenti/',
  '/mappa-del-sito/',
  '/richiesta-di-assistenza/',
  '/segnala-disservizio/',
  '/prenota-appuntamento/',
  '/valutazioni/',
  '/cerca/',
  '/novita.xml',
  '/catalogo.jsonld',
  '/vivere-il-comune/eventi/calendario.ics',
]
const TRANSPARENT = ['/amministrazione-trasparente/', ...TRANSPARENCY.map(({ name }) => `/amministrazione-trasparente/${slugOf(name)}/`)]
/** Lists people follow: each has a feed beside it. */
const FOLLOWED = ['/amministrazione/documenti-e-dati/', '/novita/notizie/', '/novita/comunicati/', '/novita/avvisi/', '/vivere-il-comune/luoghi/', '/vivere-il-comune/eventi/', '/progetti/', '/servizi/']

/** Addresses of a site that are no entry's. */
export function sectionsOf(site: Site, entries: readonly EntryFacts[]): ReadonlySet<string> {
  if (site.tipo === 'intranet') {
    const areas = Object.keys(site.aree)
    const lists = new Set(entries.map(({ owner, type }) => `/${owner}/${type}/`))
    return new Set(['/', '/mappa-del-sito/', ...areas.map((area) => `/${area}/`), ...areas.flatMap((area) => typesOn('intranet').map(({ name }) => `/${area}/${name}/`)).filter((list) => lists.has(list))])
  }
  const categories = entries.filter(({ type }) => type === 'servizio').map(({ address }) => address.split('/').slice(0, 3).join('/') + '/')
  const topics = entries.flatMap((entry) => entry.topics).map((topic) => `/argomenti/${slugOf(topic)}/`)
  const offices = entries.filter(({ type }) => type === 'unita').map(({ address }) => address)
  const introduced = entries.filter(({ type }) => type === 'argomento').map(({ address }) => address)
  const feeds = [...FOLLOWED, ...topics, ...introduced, ...offices].map((address) => `${address}feed.xml`)
  const calendars = entries.filter(({ type }) => type === 'evento').map(({ address }) => `${address}evento.ics`)
  return new Set([...PUBLIC, ...TRANSPARENT, ...categories, ...topics, ...feeds, ...calendars])
}
