import type { Entry, EntryIssue } from '../model/entry.ts'
import type { Card } from './card.ts'
import type { Output, OutputsOf } from './output.ts'
import { keepOutputs } from './output-set.ts'
import { openPreview } from './preview.ts'
import { openQueries, type Queries } from './queries.ts'
import type { SiteChange, SiteInput } from './site-input.ts'
import { openSources } from './sources.ts'

/** A site that stays built: tell it what changed, it says which files are new. */
export interface LiveSite {
  /** Every file of the site, by path below its folder. Not a copy: it follows the updates. */
  readonly outputs: () => ReadonlyMap<string, Output>
  /** Applies a change and makes again what it touches; out paths, sorted. */
  readonly update: (change: SiteChange) => { readonly written: readonly string[]; readonly removed: readonly string[] }
  /**
   * The page of an entry as it would be after a change, which is then taken back: also an entry that is not yet
   * valid, not yet published or already expired. `null` when no page can show it.
   */
  readonly preview: (change: SiteChange, entryPath: string) => string | null
  /** What is made for one reader and is no output of the site, with the answers of the site as it is now. */
  readonly show: <T>(make: (site: Queries) => T) => T
  /** Address of an entry on the site today, with the site's base, or `null`. */
  readonly url: (entryPath: string) => string | null
  readonly entry: (entryPath: string) => Entry | null
  /** Pages whose history there is to tell, with the files each needs: what `histories` of a change may be about. */
  readonly withHistory: () => readonly { readonly path: string; readonly media: readonly string[] }[]
  /** Entries of a type on the site today, in the order of lists. */
  readonly cards: (type: string) => readonly Card[]
  /** Files that are left out, and why. */
  readonly problems: () => readonly EntryIssue[]
}

/**
 * Builds a site and keeps it warm. Pure: it reads nothing but its input, and equal inputs give equal outputs.
 *
 * @example
 * const site = openSite({ ...input, outputs: OUTPUTS })
 * site.update({ files: new Map([[path, file]]) }) // { written: ['novita/index.html', …], removed: [] }
 */
export function openSite(input: SiteInput & { readonly outputs: OutputsOf }): LiveSite {
  const sources = openSources(input)
  const queries = openQueries(input, sources)
  const set = keepOutputs(queries, input.outputs)
  const preview = openPreview(input, sources)
  set.takeChanges()
  return {
    outputs: () => set.current,
    update: (change) => {
      sources.apply(change)
      preview.follow(change)
      return set.takeChanges()
    },
    preview: preview.of,
    show: (make) => make(queries),
    url: (path) => {
      const card = queries.card(path)
      return card && `${input.site.base}${card.url.slice(1)}`
    },
    entry: queries.entry,
    withHistory: () => queries.paths().filter(queries.hasHistory).map((path) => ({ path, media: queries.mediaOf(path) })),
    cards: queries.cards,
    problems: queries.problems,
  }
}
