import type { Site } from '../../model/sites.ts'
import type { SiteIndex } from '../tree.ts'
import type { EntryFacts } from './entry-facts.ts'
import { sectionsOf } from './sections.ts'
import type { SiteKnowledge, Speller } from './site-knowledge.ts'

interface KnowledgeSources {
  readonly site: Site
  readonly entries: readonly EntryFacts[]
  /** Bytes of each media file, by content path. */
  readonly media: ReadonlyMap<string, number>
  /** Media known to be a PDF without words. */
  readonly scans?: ReadonlySet<string>
  readonly today: string
  readonly speller: Speller | null
}

/** What the checkers may know of a site, from the facts of its entries and the list of its files. */
export function openKnowledge({ site, entries, media, scans, today, speller }: KnowledgeSources): SiteKnowledge {
  const byAddress = new Map(entries.map((entry) => [entry.address, entry]))
  const paths = pathsByName(entries)
  const sections = sectionsOf(site, entries)
  const index: SiteIndex = {
    site: site.key,
    kind: site.tipo,
    entryPaths: (type, slug) => paths.get(`${type}/${slug}`) ?? [],
    hasMedia: (path) => media.has(path),
  }
  return {
    index,
    entries,
    entryAt: (address) => byAddress.get(address),
    hasSection: (address) => sections.has(address.replace(/pagina-\d+\/$/, '')),
    base: site.base,
    sizeOf: (path) => media.get(path),
    isScan: (path) => scans?.has(path) ?? false,
    names: new Set(entries.flatMap(({ names }) => names)),
    today,
    speller,
  }
}

function pathsByName(entries: readonly EntryFacts[]): ReadonlyMap<string, readonly string[]> {
  const paths = new Map<string, string[]>()
  for (const { type, path } of entries) {
    const name = `${type}/${slugOf(path)}`
    paths.set(name, [...(paths.get(name) ?? []), path])
  }
  return paths
}

function slugOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1, -'.md'.length)
}
