import type { SiteIndex } from '../tree.ts'
import type { EntryFacts } from './entry-facts.ts'

/** Knows how words are written. `suggest` is slow (tens of milliseconds a word): it is asked for the few that are shown. */
export interface Speller {
  readonly knows: (word: string) => boolean
  readonly suggest: (word: string) => readonly string[]
}

/** What the checkers know beside the entry itself: its site as it is now. */
export interface SiteKnowledge {
  readonly index: SiteIndex
  /** The entries of the site, those not yet online included. */
  readonly entries: readonly EntryFacts[]
  /** The entry read at an address rooted at the site (`/servizi/…/`, without what follows `#`), if there is one. */
  readonly entryAt: (address: string) => EntryFacts | undefined
  /** Is there a page at an address that belongs to no entry: a section, a list, a topic? */
  readonly hasSection: (address: string) => boolean
  /** The site's own prefix on its host: `/prato/`. */
  readonly base: string
  /** Bytes of a media file by content path, if it is known. */
  readonly sizeOf: (path: string) => number | undefined
  /** Is this file known to be a PDF without words? */
  readonly isScan: (path: string) => boolean
  /** Words of names on the site (people, places, offices), lower case. */
  readonly names: ReadonlySet<string>
  /** The day it is, `YYYY-MM-DD`. */
  readonly today: string
  /** `null` while the dictionary is not loaded: spelling is then not told of. */
  readonly speller: Speller | null
}
