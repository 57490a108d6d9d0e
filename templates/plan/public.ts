import { TRANSPARENCY } from '../../lib/model/vocabularies/transparency.ts'
import { outPathOf } from '../../lib/site/address.ts'
import type { Recipe } from '../../lib/site/output.ts'
import { perSite } from '../../lib/site/per-site.ts'
import type { Queries } from '../../lib/site/queries.ts'
import { SEARCH_ADDRESS } from '../../lib/site/search-address.ts'
import { categoriesOf } from '../gathered/categories.ts'
import { pagesOf, partOf } from '../components/pager.tsx'
import { cardsOf, LISTS } from '../gathered/sections.ts'
import { styleAddress } from '../theme.ts'
import { topicsOf } from '../gathered/topics.ts'
import { sectionAddress, TRANSPARENCY_ADDRESS, TRANSPARENCY_SLUG } from '../gathered/transparency.ts'
import { historyPlan } from './history.ts'
import { machinePlan } from './machine.ts'
import { pageOfEntry } from './page-of-entry.ts'

/** Pages every public site has, by address. */
const FIXED: readonly (readonly [address: string, make: string])[] = [
  ['/', 'home'],
  ['/amministrazione/', 'administration'],
  ['/novita/', 'newsroom'],
  ['/servizi/', 'services'],
  ['/vivere-il-comune/', 'live'],
  ['/argomenti/', 'topics'],
  ['/domande-frequenti/', 'faq'],
  ['/richiesta-di-assistenza/', 'assistance'],
  ['/segnala-disservizio/', 'disservice'],
  ['/prenota-appuntamento/', 'booking'],
  ['/mappa-del-sito/', 'site-map'],
  ['/valutazioni/', 'ratings'],
  [SEARCH_ADDRESS, 'search'],
  ['/404.html', 'not-found'],
]

/** Everything a public site is made of: its pages, and what machines read. */
export function publicPlan(site: Queries): readonly Recipe[] {
  const pages = publicPages(site)
  return [...pages, ...machinePlan(site, pages), ...historyPlan(site)]
}

/** Every page of a public site. The tree comes before entries, so that none takes the address of a section. */
export const publicPages = perSite((site): readonly Recipe[] => [
  ...FIXED.map(([address, make]) => ({ out: outPathOf(address), make })),
  { out: outPathOf(styleAddress(site.site, site.assets)), make: 'style' },
  ...LISTS.flatMap((list) => {
    const total = cardsOf(site, list).length
    return Array.from({ length: pagesOf(total) }, (_, i) => ({
      out: outPathOf(partOf(list.address, i + 1, total).addressOf(i + 1)),
      make: 'list',
      list: list.key,
      page: i + 1,
    }))
  }),
  ...(site.named('', 'pagina', TRANSPARENCY_SLUG) ? [] : [{ out: outPathOf(TRANSPARENCY_ADDRESS), make: 'transparency' }]),
  ...TRANSPARENCY.map((section) => ({ out: outPathOf(sectionAddress(section)), make: 'transparency-section', name: section.name })),
  ...categoriesOf(site).map(({ address, name }) => ({ out: outPathOf(address), make: 'category', name })),
  ...site.paths().map((path) => pageOfEntry(site, path)).filter((recipe) => recipe !== null),
  ...topicsOf(site).map(({ term, address }) => ({ out: outPathOf(address), make: 'topic', term })),
])
