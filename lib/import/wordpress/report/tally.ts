import { fateOf, standingOf } from '../map/fate.ts'
import type { Mapped } from '../map/map-item.ts'
import type { Export } from '../read/read-export.ts'

/** How many of each content type there were and what became of them. */
export interface TypeTally {
  readonly type: string
  readonly found: number
  readonly came: number
  readonly aside: number
  readonly drafts: number
  readonly trash: number
  /** What became of all of the type, where that is the same for all. */
  readonly fate: 'entry' | 'folded' | 'media' | 'machinery' | 'personal' | 'section' | 'unknown'
}

export interface Tally {
  readonly types: readonly TypeTally[]
  readonly authors: number
  readonly media: { readonly found: number; readonly came: number }
}

export function tallyOf({ site, items }: Export, mapped: readonly Mapped[], media: number): Tally {
  const entries = new Map(mapped.map(({ item, entry }) => [item.id, entry !== null]))
  const groups = new Map<string, TypeTally>()
  for (const item of items) {
    const { kind } = fateOf(item)
    const type = kind === 'section' ? 'page (sezioni del tema)' : item.type
    const before = groups.get(type) ?? { type, found: 0, came: 0, aside: 0, drafts: 0, trash: 0, fate: kind }
    const standing = standingOf(item)
    const online = standing === 'published'
    groups.set(type, {
      ...before,
      found: before.found + 1,
      came: before.came + (entries.get(item.id) === true ? 1 : 0),
      aside: before.aside + (entries.get(item.id) === false || (kind === 'unknown' && online) ? 1 : 0),
      drafts: before.drafts + (standing === 'draft' ? 1 : 0),
      trash: before.trash + (standing === 'trash' && kind !== 'media' ? 1 : 0),
    })
  }
  return {
    types: [...groups.values()].sort((a, b) => (a.type < b.type ? -1 : 1)),
    authors: site.authors,
    media: { found: items.filter(({ type }) => type === 'attachment').length, came: media },
  }
}
