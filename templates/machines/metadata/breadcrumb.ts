import type { Queries } from '../../../lib/site/queries.ts'
import { absolute } from '../absolute.ts'
import { ancestorsOf } from '../../layout/ancestors.ts'
import { WORDS } from '../../words/it.ts'
import type { JsonLd } from './json-ld.ts'

/** The path at the top of a page, as the page itself shows it. */
export function breadcrumbMetadata(queries: Queries, address: string, title: string): JsonLd {
  const crumbs = [{ label: WORDS.home, address: '/' }, ...ancestorsOf(queries, address), { label: title, address }]
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map((crumb, i) => ({ '@type': 'ListItem', position: i + 1, name: crumb.label, item: absolute(queries.site, crumb.address) })),
  }
}
