import type { Queries } from '../../lib/site/queries.ts'
import { categoriesOf } from '../gathered/categories.ts'
import { TITLES } from '../gathered/sections.ts'
import { topicsOf } from '../gathered/topics.ts'
import { WORDS } from '../words/it.ts'

/** The titles of pages of a site by their address; `undefined` for a page that is no more. */
export function pageTitles(site: Queries): (address: string) => string | undefined {
  const entries = site.paths().flatMap((path) => {
    const card = site.card(path)
    return card ? [[card.url, card.title] as const] : []
  })
  const known = new Map([
    ...topicsOf(site).map(({ term, address }) => [address, term] as const),
    ...categoriesOf(site).map(({ name, address }) => [address, name] as const),
    ...TITLES,
    ...entries,
    ['/', WORDS.home] as const,
  ])
  return (address) => known.get(address)
}
