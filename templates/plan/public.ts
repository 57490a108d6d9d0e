import { outPathOf } from '../../lib/site/address.ts'
import type { Recipe } from '../../lib/site/output.ts'
import type { Queries } from '../../lib/site/queries.ts'
import { categoriesOf } from '../categories.ts'
import { pagesOf, partOf } from '../components/pager.tsx'
import { cardsOf, LISTS } from '../sections.ts'
import { themeAddress } from '../theme.ts'
import { topicsOf } from '../topics.ts'
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
  ['/mappa-del-sito/', 'site-map'],
  ['/404.html', 'not-found'],
  ['/sitemap.xml', 'sitemap'],
  ['/robots.txt', 'robots'],
  ['/novita.xml', 'feed'],
]

/** Every page of a public site. The tree comes before entries, so that none takes the address of a section. */
export function publicPlan(site: Queries): readonly Recipe[] {
  return [
    ...FIXED.map(([address, make]) => ({ out: outPathOf(address), make })),
    { out: outPathOf(themeAddress(site.site, site.assets)), make: 'theme' },
    ...LISTS.flatMap((list) => {
      const total = cardsOf(site, list).length
      return Array.from({ length: pagesOf(total) }, (_, i) => ({
        out: outPathOf(partOf(list.address, i + 1, total).addressOf(i + 1)),
        make: 'list',
        list: list.key,
        page: i + 1,
      }))
    }),
    ...categoriesOf(site).map(({ address, name }) => ({ out: outPathOf(address), make: 'category', name })),
    ...site.paths().map((path) => pageOfEntry(site, path)).filter((recipe) => recipe !== null),
    ...topicsOf(site).map(({ term, address }) => ({ out: outPathOf(address), make: 'topic', term })),
  ]
}
