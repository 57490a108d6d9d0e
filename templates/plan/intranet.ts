import { typesOn } from '../../lib/model/types.ts'
import { outPathOf } from '../../lib/site/address.ts'
import type { Recipe } from '../../lib/site/output.ts'
import type { Queries } from '../../lib/site/queries.ts'
import { pagesOf, partOf } from '../components/pager.tsx'
import { styleAddress } from '../theme.ts'
import { pageOfEntry } from './page-of-entry.ts'

const FIXED: readonly (readonly [address: string, make: string])[] = [
  ['/', 'home'],
  ['/mappa-del-sito/', 'site-map'],
  ['/404.html', 'not-found'],
  ['/robots.txt', 'robots'],
]
/** Types whose list is a page of its own shape. */
const SPECIAL: Readonly<Record<string, string>> = { rubrica: 'directory', intervento: 'plan' }

/** Every page of an intranet: what belongs to an area is below the path of the area, lists included. */
export function intranetPlan(site: Queries): readonly Recipe[] {
  const areas = site.site.tipo === 'intranet' ? Object.keys(site.site.aree) : []
  return [
    ...FIXED.map(([address, make]) => ({ out: outPathOf(address), make })),
    { out: outPathOf(styleAddress(site.site, site.assets)), make: 'style' },
    ...areas.map((area) => ({ out: outPathOf(`/${area}/`), make: 'area', area })),
    ...areas.flatMap((area) => typesOn('intranet').flatMap((type) => listsOf(site, area, type.name))),
    ...site.paths().map((path) => pageOfEntry(site, path)).filter((recipe) => recipe !== null),
  ]
}

function listsOf(site: Queries, area: string, type: string): readonly Recipe[] {
  const total = site.owned(area, type).length
  const address = `/${area}/${type}/`
  if (total === 0) return []
  const special = SPECIAL[type]
  if (special) return [{ out: outPathOf(address), make: special, area }]
  return Array.from({ length: pagesOf(total) }, (_, i) => ({
    out: outPathOf(partOf(address, i + 1, total).addressOf(i + 1)),
    make: 'area-list',
    area,
    type,
    page: i + 1,
  }))
}
