import type { Card } from '../../lib/site/card.ts'
import { perSite } from '../../lib/site/per-site.ts'
import type { Queries } from '../../lib/site/queries.ts'
import { slugOf } from '../../lib/model/slug.ts'
import { TRANSPARENCY, type TransparencySection, transparencyValue } from '../../lib/model/vocabularies/transparency.ts'

export const TRANSPARENCY_ADDRESS = '/amministrazione-trasparente/'
/** The page that introduces the tree, where somebody has written one, has the tree's own address. */
export const TRANSPARENCY_SLUG = 'amministrazione-trasparente'

/** A part of a section as its page shows it. */
export interface TransparencyPart {
  readonly name: string
  readonly id: string
  readonly laws: readonly string[]
  readonly duty: 'repealed' | 'elsewhere' | undefined
  readonly cards: readonly Card[]
}

const TYPES = ['pagina', 'documento', 'dataset']

const placed = perSite((site): ReadonlyMap<string, readonly Card[]> => {
  const places = new Map<string, Card[]>()
  for (const card of TYPES.flatMap((type) => site.cards(type))) {
    const place = site.entry(card.path)?.values.sezione_at
    if (place !== undefined) places.set(String(place), [...(places.get(String(place)) ?? []), card])
  }
  return places
})

const sections = perSite((site): ReadonlyMap<string, TransparencySection> =>
  new Map([...placed(site)].flatMap(([value, cards]) => {
    const section = placeInTree(value)?.section
    return section ? cards.filter(({ type }) => type === 'pagina').map((card) => [card.url, section] as const) : []
  })))

/** The section a page at an address belongs to, where it has no other place on the site. */
export function sectionOfPage(site: Queries, address: string): TransparencySection | null {
  return sections(site).get(address) ?? null
}

export function sectionAddress({ name }: Pick<TransparencySection, 'name'>): string {
  return `${TRANSPARENCY_ADDRESS}${slugOf(name)}/`
}

/** The parts of a section; one that has none is its own part. */
export function partsOf(site: Queries, section: TransparencySection): readonly TransparencyPart[] {
  const cardsAt = (place: string) => placed(site).get(place) ?? []
  const own = { name: section.name, id: slugOf(section.name), laws: section.laws, duty: section.duty, cards: cardsAt(section.name) }
  const parts = section.parts.map((part) => ({ name: part.name, id: slugOf(part.name), laws: part.laws, duty: part.duty ?? section.duty, cards: cardsAt(transparencyValue(section, part)) }))
  return parts.length === 0 || own.cards.length > 0 ? [own, ...parts] : parts
}

/** What is published in a section, of whatever part. */
export function cardsInSection(site: Queries, section: TransparencySection): readonly Card[] {
  return partsOf(site, section).flatMap(({ cards }) => cards)
}

/** The section an entry is in, and the address of its part there; `null` for the root and for what is in none. */
export function placeInTree(value: unknown): { readonly section: TransparencySection; readonly label: string; readonly address: string } | null {
  for (const section of TRANSPARENCY) {
    if (section.name === value) return { section, label: section.name, address: sectionAddress(section) }
    const part = section.parts.find((one) => transparencyValue(section, one) === value)
    if (part) return { section, label: part.name, address: `${sectionAddress(section)}#${slugOf(part.name)}` }
  }
  return null
}
