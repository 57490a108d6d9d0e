import { COMMON_AREA } from '../../lib/model/sites.ts'
import type { Queries } from '../../lib/site/queries.ts'
import { HOME_WORDS } from '../words/home.ts'
import { WORDS } from '../words/it.ts'
import { SECTION_WORDS } from '../words/sections.ts'

export interface NavigationItem {
  readonly label: string
  /** Rooted at the site. */
  readonly address: string
  /** Read by the national checker (criterion C.SI.1.6). */
  readonly element?: string
}

const PUBLIC: readonly NavigationItem[] = [
  { label: SECTION_WORDS.administration.title, address: '/amministrazione/', element: 'management' },
  { label: SECTION_WORDS.newsroom.title, address: '/novita/', element: 'news' },
  { label: SECTION_WORDS.services.title, address: '/servizi/', element: 'all-services' },
  { label: SECTION_WORDS.live.title, address: '/vivere-il-comune/', element: 'live' },
]

const INTRANET: readonly NavigationItem[] = [
  { label: HOME_WORDS.internalNews, address: `/${COMMON_AREA}/notizia/` },
  { label: HOME_WORDS.directory, address: `/${COMMON_AREA}/rubrica/` },
  { label: HOME_WORDS.allDocuments, address: `/${COMMON_AREA}/documento/` },
  { label: HOME_WORDS.guides, address: `/${COMMON_AREA}/pagina/` },
  { label: HOME_WORDS.plan, address: `/${COMMON_AREA}/intervento/` },
]

export function navigationOf({ site, cards }: Queries): readonly NavigationItem[] {
  if (site.tipo === 'public') return PUBLIC
  return INTRANET.filter(({ address }) => cards(address.split('/')[2] ?? '').some((card) => card.owner === COMMON_AREA))
}

export function secondaryNavigationOf({ site }: Queries): readonly NavigationItem[] {
  return site.tipo === 'public' ? [{ label: WORDS.allTopics, address: '/argomenti/', element: 'all-topics' }] : []
}
