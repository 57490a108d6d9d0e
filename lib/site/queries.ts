import type { Entry, EntryIssue } from '../model/entry.ts'
import { isGonePath } from '../model/gone/gone-path.ts'
import { referencesOf } from '../model/references.ts'
import type { Site } from '../model/sites.ts'
import { outPathOf } from './address.ts'
import { mayShow } from './audience.ts'
import { type Card, cardOf, inOrder } from './card.ts'
import { type Departures, openDepartures } from './departures.ts'
import { doubledIssues } from './doubled.ts'
import type { PageHistory } from './history/page-history.ts'
import { mediaOf } from './media-refs.ts'
import { family, memo } from './memo.ts'
import { isPresent } from './presence.ts'
import { readEntry } from './read-entry.ts'
import { romeDay } from './rome-day.ts'
import type { AssetManifest, MediaFile, SiteInput } from './site-input.ts'
import type { Sources } from './sources.ts'

/**
 * What a page may ask of its site. Each answer is remembered with what it read, so that a change runs again only
 * who read it. `reader` is the owner of the page that asks: on the intranet it gets no title of another area.
 */
export interface Queries extends Departures {
  readonly site: Site
  readonly sites: readonly Site[]
  readonly assets: AssetManifest
  readonly today: () => string
  /** Content paths of the entries on the site today, sorted. */
  readonly paths: () => readonly string[]
  /** The entry at a content path, or `null` when it is not on the site today. */
  readonly entry: (path: string) => Entry | null
  readonly card: (path: string) => Card | null
  /** Day of the last change, `YYYY-MM-DD`; of the publication when the history does not say. */
  readonly updated: (path: string) => string | null
  /** Whether readers can see what changed of an entry since it came, files it needs included; `null` when nobody knows. */
  readonly hasHistory: (path: string) => boolean | null
  /** What was published of an entry on the site today, once it was given; `null` before, and for what has no history. */
  readonly history: (path: string) => PageHistory | null
  /** Files an entry needs that its readers may have, as `/<owner>/media/<name>`. */
  readonly mediaOf: (path: string) => readonly string[]
  /** Entries of a type, in the order of lists. */
  readonly cards: (type: string) => readonly Card[]
  /** Entries of a type whose address is below a section's, in the order of lists. */
  readonly below: (section: string, type: string) => readonly Card[]
  /** Entries of a type that belong to an owner. */
  readonly owned: (owner: string, type: string) => readonly Card[]
  /** The entry a relation names by its slug. */
  readonly named: (reader: string, type: string, slug: string) => Card | null
  /** Entries whose front matter names this one. */
  readonly referrers: (reader: string, type: string, slug: string) => readonly Card[]
  /** Entries with a topic, type by type. */
  readonly about: (topic: string) => readonly Card[]
  /** Topics that entries carry, each with how many. */
  readonly topics: () => ReadonlyMap<string, number>
  /** A media file given as `/<owner>/media/<name>`, or `null`. */
  readonly media: (file: string) => MediaFile | null
  /** Media that what is on the site needs, as `/<owner>/media/<name>`, sorted. */
  readonly mediaInUse: () => readonly string[]
  /** Files that are no entry, and entries that lose their address to another. */
  readonly problems: () => readonly EntryIssue[]
}

export function openQueries({ site, sites, assets }: Pick<SiteInput, 'site' | 'sites' | 'assets'>, sources: Sources): Queries {
  const kind = site.tipo
  const reading = family((path: string) => {
    const file = sources.file(path)
    return file ? readEntry(path, file, kind) : { issues: [] }
  })
  const entry = family((path: string) => {
    const result = reading(path)
    if (!('entry' in result) || isGonePath(path)) return null
    return sources.file(path)?.trial || isPresent(result.entry, sources.today.value) ? result.entry : null
  })
  const card = family((path: string) => {
    const found = entry(path)
    return found && cardOf(found, kind)
  })
  const paths = memo(() => sources.entryPaths.value.filter((path) => entry(path) !== null))
  const pathsByType = memo(() => groupBy(paths(), (path) => [typeOf(path)]))
  const cardsAt = (list: readonly string[] = []) => inOrder(list.map(card).filter((item) => item !== null))
  const cards = family((type: string) => cardsAt(pathsByType().get(type)))
  const bySlug = family((type: string) => groupBy(pathsByType().get(type) ?? [], (path) => [slugOfPath(path)]))

  const targets = family((path: string) => {
    const found = entry(path)
    const references = found ? referencesOf(found, kind) : []
    return [...new Set(references.flatMap((reference) => (reference.kind === 'entry' ? [`${reference.type}/${reference.slug}`] : [])))]
  })
  const allReferrers = memo(() => groupBy(paths(), targets))
  const referrers = family((target: string) => cardsAt(allReferrers().get(target)))

  const allTopics = memo(() => groupBy(paths(), (path) => card(path)?.topics ?? []))
  const owned = family((key: string) => cards(key.slice(key.indexOf('/') + 1)).filter((item) => item.owner === key.slice(0, key.indexOf('/'))))

  // A section has many pages, and each asks for the whole list to take its part.
  const below = family((key: string) => cards(key.slice(0, key.indexOf(' '))).filter((item) => item.url.startsWith(key.slice(key.indexOf(' ') + 1))))

  // A file lies below the path of its owner: that it is there may depend on what all its readers may read, and on nothing else.
  const mediaNeeded = family((path: string) => {
    const found = entry(path)
    return found ? mediaOf(found, kind).filter((file) => mayShow(site, file.split('/')[1] ?? '', found.owner)) : []
  })
  const media = (file: string) => sources.file(`content/${site.key}${file}`)

  const hasHistory = family((path: string) => {
    const file = sources.file(path)
    // A question has no page of its own; on the intranet nobody outside has to be told.
    if (kind !== 'public' || !file || file.changedAt === null || (card(path)?.url.includes('#') ?? true)) return null
    return file.hasHistory === true || mediaNeeded(path).some((one) => sources.file(`content/${site.key}${one}`)?.hasHistory === true)
  })

  const named = (reader: string, type: string, slug: string) => {
    // Areas that do not know of each other may use one slug: the reader's own is meant, then the common one.
    const visible = bySlug(type).get(slug)?.filter((item) => mayShow(site, reader, ownerOf(item))) ?? []
    const path = visible.find((item) => ownerOf(item) === reader) ?? visible[0]
    return path === undefined ? null : card(path)
  }
  const taken = memo(() => new Map(paths().map((path) => [card(path)?.url ?? '', path])))

  const mediaInUse = memo(() => [...new Set([site.stemma, ...paths().flatMap(mediaNeeded)])].sort().filter((file) => media(file) !== null))

  return {
    ...openDepartures({ site, sources, reading, taken, named, mediaInUse }),
    site,
    sites,
    assets,
    today: () => sources.today.value,
    paths,
    entry,
    card,
    updated: family((path) => {
      const changedAt = sources.file(path)?.changedAt ?? null
      return changedAt === null ? ((entry(path)?.values.data_pubblicazione as string | undefined) ?? null) : romeDay(changedAt)
    }),
    hasHistory,
    history: (path) => (hasHistory(path) ? sources.history(path) : null),
    mediaOf: mediaNeeded,
    cards,
    below: (section, type) => below(`${type} ${section}`),
    owned: (owner, type) => owned(`${owner}/${type}`),
    named,
    referrers: (reader, type, slug) => referrers(`${type}/${slug}`).filter((item) => mayShow(site, reader, item.owner)),
    about: family((topic) => cardsAt(allTopics().get(topic))),
    topics: memo(() => new Map([...allTopics()].map(([topic, list]) => [topic, list.length]))),
    media,
    mediaInUse,
    problems: memo(() => [
      ...sources.entryPaths.value.flatMap((path) => {
        const result = reading(path)
        return 'issues' in result ? result.issues : []
      }),
      ...doubledIssues(cardsAt(paths()).map((item) => ({ path: item.path, out: item.url.includes('#') ? item.url : outPathOf(item.url) }))),
    ]),
  }
}

function groupBy(paths: readonly string[], keysOf: (path: string) => readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>()
  for (const path of paths) {
    for (const key of keysOf(path)) {
      const group = groups.get(key)
      if (group) group.push(path)
      else groups.set(key, [path])
    }
  }
  return groups
}

function typeOf(path: string): string {
  return path.split('/')[3] ?? ''
}

function ownerOf(path: string): string {
  return path.split('/')[2] ?? ''
}

function slugOfPath(path: string): string {
  return (path.split('/')[4] ?? '').replace(/\.md$/, '')
}
