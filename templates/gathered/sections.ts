import type { Card } from '../../lib/site/card.ts'
import type { Queries } from '../../lib/site/queries.ts'
import { SECTION_WORDS } from '../words/sections.ts'
import { TRANSPARENCY_WORDS } from '../words/transparency.ts'

/** A page of the tree that lists entries: which ones, and what it is called. */
export interface ListSection {
  readonly key: keyof typeof SECTION_WORDS
  readonly address: string
  readonly parent: string
  readonly types: readonly string[]
}

const list = (key: ListSection['key'], address: string, parent: string, ...types: string[]): ListSection => ({ key, address, parent, types })

/** The lists of a public site in the order of the national model. An entry is in the list its own address is below. */
export const LISTS: readonly ListSection[] = [
  list('bodies', '/amministrazione/organi-di-governo/', '/amministrazione/', 'unita'),
  list('areas', '/amministrazione/aree-amministrative/', '/amministrazione/', 'unita'),
  list('offices', '/amministrazione/uffici/', '/amministrazione/', 'unita'),
  list('agencies', '/amministrazione/enti-e-fondazioni/', '/amministrazione/', 'unita'),
  list('politicians', '/amministrazione/politici/', '/amministrazione/', 'persona'),
  list('staff', '/amministrazione/personale-amministrativo/', '/amministrazione/', 'persona'),
  list('documents', '/amministrazione/documenti-e-dati/', '/amministrazione/', 'documento', 'dataset'),
  list('news', '/novita/notizie/', '/novita/', 'notizia'),
  list('releases', '/novita/comunicati/', '/novita/', 'notizia'),
  list('notices', '/novita/avvisi/', '/novita/', 'notizia'),
  list('places', '/vivere-il-comune/luoghi/', '/vivere-il-comune/', 'luogo'),
  list('events', '/vivere-il-comune/eventi/', '/vivere-il-comune/', 'evento'),
  list('projects', '/progetti/', '/', 'progetto'),
]

/** Pages of the tree above lists and entries, for the path at the top of a page. */
export const TITLES: ReadonlyMap<string, string> = new Map([
  ['/amministrazione/', SECTION_WORDS.administration.title],
  ['/novita/', SECTION_WORDS.newsroom.title],
  ['/servizi/', SECTION_WORDS.services.title],
  ['/vivere-il-comune/', SECTION_WORDS.live.title],
  ['/argomenti/', SECTION_WORDS.topics.title],
  ['/domande-frequenti/', SECTION_WORDS.faq.title],
  ['/mappa-del-sito/', SECTION_WORDS.siteMap.title],
  ['/valutazioni/', SECTION_WORDS.ratings.title],
  ['/amministrazione-trasparente/', TRANSPARENCY_WORDS.title],
  ...LISTS.map(({ key, address }) => [address, SECTION_WORDS[key].title] as const),
])

export function cardsOf(site: Queries, section: ListSection): readonly Card[] {
  return section.types.flatMap((type) => site.below(section.address, type))
}
