import { typeNamed } from '../../lib/model/types.ts'
import type { Queries } from '../../lib/site/queries.ts'
import { slugOf } from '../../lib/model/slug.ts'
import { TITLES } from '../gathered/sections.ts'
import { sectionAddress, sectionOfPage, TRANSPARENCY_ADDRESS } from '../gathered/transparency.ts'
import { CATEGORY_WORDS } from '../words/categories.ts'
import { TRANSPARENCY_WORDS } from '../words/transparency.ts'
import type { NavigationItem } from './navigation.ts'

const CATEGORIES = new Map(Object.keys(CATEGORY_WORDS).map((name) => [`/servizi/${slugOf(name)}/`, name]))

/** The pages above an address, from the top down, the home page left out. */
export function ancestorsOf(site: Queries, address: string): readonly NavigationItem[] {
  const segments = address.split('/').filter((segment) => segment !== '')
  const section = site.site.tipo === 'public' ? sectionOfPage(site, address) : null
  if (section) return [{ label: TRANSPARENCY_WORDS.title, address: TRANSPARENCY_ADDRESS }, { label: section.name, address: sectionAddress(section) }]
  return segments.slice(0, -1).flatMap((_, i) => {
    const above = `/${segments.slice(0, i + 1).join('/')}/`
    const label = titleAt(site, above, segments[i] ?? '')
    return label === undefined ? [] : [{ label, address: above }]
  })
}

function titleAt({ site }: Queries, address: string, segment: string): string | undefined {
  if (site.tipo === 'public') return TITLES.get(address) ?? CATEGORIES.get(address)
  return site.aree[segment] ?? typeNamed(segment)?.plural
}
