import type { Entry } from '../model/entry.ts'
import { readEntryPath } from '../model/entry-path.ts'
import { formerName, isGonePath } from '../model/gone/gone-path.ts'
import { destinationNamed, type EntryName, goneValues } from '../model/gone/gone-values.ts'
import type { ParseResult } from '../model/parse.ts'
import type { Site } from '../model/sites.ts'
import { addressOf } from './address.ts'
import { mayShow } from './audience.ts'
import type { Card } from './card.ts'
import type { Departure } from './departure.ts'
import { destinationOf } from './destination.ts'
import { family, memo } from './memo.ts'
import { hasExpired } from './presence.ts'
import type { Sources } from './sources.ts'

interface Reads {
  readonly site: Pick<Site, 'tipo'>
  readonly sources: Sources
  readonly reading: (path: string) => ParseResult
  /** The pages that are on the site today, by address. */
  readonly taken: () => ReadonlyMap<string, string>
  readonly named: (reader: string, type: string, slug: string) => Card | null
  /** Files that are on the site today, as `/<owner>/media/<name>`. */
  readonly mediaInUse: () => readonly string[]
}

/** What a site says where there is a page no more. */
export interface Departures {
  /** What is left of a page at a content path, or a page that expired; `null` for anything else. */
  readonly departure: (path: string) => Departure | null
  /** Every former address once, sorted: a page that is there has its address back, and of two that went the last counts. */
  readonly departed: () => readonly { readonly address: string; readonly path: string; readonly to: string | null }[]
}

export function openDepartures({ site, sources, reading, taken, named, mediaInUse }: Reads): Departures {
  const served = memo(() => new Set(mediaInUse()))
  const departure = family((path: string): Departure | null => {
    const result = reading(path)
    return 'entry' in result ? (isGonePath(path) ? ofGone(result.entry) : ofExpired(result.entry)) : null
  })
  const departing = memo(() => sources.entryPaths.value.filter((path) => (departure(path)?.addresses.length ?? 0) > 0))
  const leftBy = family((key: string) => sources.entryPaths.value.filter((path) => isGonePath(path) && keyOf(formerName(readEntryPath(path)?.slug ?? '')) === key))

  function ofGone(entry: Entry): Departure | null {
    const values = goneValues(entry)
    if (!values) return null
    const { path, owner } = entry
    const page = destinationOf(destinationNamed(values), ({ type, slug }) => named(owner, type, slug), (name) => nextOf(owner, name))
    const file = values.file !== undefined && served().has(values.file) && mayShow(site, owner, values.file.split('/')[1] ?? '') ? values.file : null
    return { path, owner, addresses: values.indirizzi ?? [], to: page ? page.url : file, reason: values.motivo, words: values.spiegazione ?? null, day: values.data }
  }

  // A page that expired is still in the content, and not on the site (presence.ts).
  function ofExpired(entry: Entry): Departure | null {
    const address = addressOf(entry, site.tipo)
    if (!hasExpired(entry, sources.today.value) || address.includes('#')) return null
    return { path: entry.path, owner: entry.owner, addresses: [address], to: null, reason: 'scaduta', words: null, day: String(entry.values.data_scadenza) }
  }

  // As for relations: the reader's own area is meant, then the common one, and never another, which its readers may not read.
  function nextOf(reader: string, name: EntryName): EntryName | null {
    const visible = leftBy(keyOf(name)).flatMap((path) => {
      const result = reading(path)
      return 'entry' in result && mayShow(site, reader, result.entry.owner) ? [result.entry] : []
    })
    const values = [...visible].sort((a, b) => Number(b.owner === reader) - Number(a.owner === reader)).map(goneValues)[0]
    return values ? destinationNamed(values) : null
  }

  return {
    departure,
    departed: memo(() => {
      const last = new Map<string, Departure>()
      for (const path of departing()) {
        const found = departure(path)
        for (const address of found?.addresses ?? []) {
          if (found && !taken().has(address) && (last.get(address)?.day ?? '') <= found.day) last.set(address, found)
        }
      }
      return [...last].map(([address, { path, to }]) => ({ address, path, to })).sort((a, b) => (a.address < b.address ? -1 : 1))
    }),
  }
}

function keyOf({ type, slug }: EntryName): string {
  return `${type}/${slug}`
}
