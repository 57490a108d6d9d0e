import type { EntryName } from '../../../model/gone/gone-values.ts'
import type { SourceItem } from '../read/source-item.ts'
import type { SourceSite } from '../read/source-site.ts'
import type { Fills } from './fills.ts'
import type { Library } from './library.ts'

/** Where an entry that came in is. */
export interface Home extends EntryName {
  readonly owner: string
  /** Rooted at the site. */
  readonly address: string
  readonly title: string
}

/** Where a file that comes along is: `/<owner>/media/<name>`. */
export type MediaHome = string

/** What was decided already of both sites, as far as mapping one element needs it. */
export interface World {
  readonly site: SourceSite
  readonly items: ReadonlyMap<number, SourceItem>
  readonly library: Library
  /** The elements that are entries, by their former page (`pageKey`). */
  readonly byPage: ReadonlyMap<string, number>
  /** Entries that came in, by their number on the old site. */
  readonly homes: ReadonlyMap<number, Home>
  /** Files that come along, by their place in the old library. */
  readonly media: ReadonlyMap<string, MediaHome>
  /** Whether a file of the old library may come along; where not, why was told already. */
  readonly usable: (place: string) => boolean
  /** Pages the new site has beside its entries. */
  readonly sections: ReadonlySet<string>
  /** The office that answers for what has none, or `null`. */
  readonly defaultOwner: string | null
  readonly fills: Fills
  /** The day the export was made. */
  readonly day: string
  /** Elements that say they are about another: services about a document, appointments about a person. */
  readonly about: (key: string, id: number) => readonly number[]
}
