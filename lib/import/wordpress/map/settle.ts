import { addressOf } from '../../../site/address.ts'
import type { Export } from '../read/read-export.ts'
import { romeLocal } from '../../../model/rome-moment.ts'
import { publicationDay } from './dates.ts'
import { fateOf, standingOf } from './fate.ts'
import type { Fills } from './fills.ts'
import { libraryOf } from './library.ts'
import { type Mapped, mapItem } from './map-item.ts'
import { mediaHomes } from './media-homes.ts'
import { namesOf } from './names.ts'
import { oldAddress, pageKey } from './old-address.ts'
import { aboutOf } from './about-of.ts'
import type { Home, World } from './world.ts'

export interface SettleOptions {
  readonly site: string
  readonly defaultOwner: string | null
  readonly fills: Fills
  readonly withDrafts: boolean
  readonly usable: (place: string) => boolean
  readonly sections: ReadonlySet<string>
  /** Names that are not free on the new site, as `type/slug`. */
  readonly taken: ReadonlySet<string>
  /** Where an earlier mapping of the same export, with no less to use, came to rest: from there it is not far. */
  readonly from?: Pick<World, 'homes' | 'media'> | undefined
}

/** Everything that could be mapped, once what depends on what has come to rest. */
export interface Settled {
  readonly world: World
  readonly published: readonly Mapped[]
  readonly drafts: readonly Mapped[]
}

/** Rounds after which what still changes goes in circles: which is told by what is refused, never by a loop. */
const MOST_ROUNDS = 20

/**
 * Maps an export. Entries need each other (an office its seat, a page its office), and one that is refused leaves those that
 * need it without: so everything is mapped again until nothing changes.
 */
export function settle({ site, items }: Export, options: SettleOptions): Settled {
  const usual = items.filter((item) => fateOf(item).kind === 'entry')
  const online = usual.filter((item) => standingOf(item) === 'published')
  const drafts = options.withDrafts ? usual.filter((item) => standingOf(item) === 'draft') : []
  const names = namesOf([...online, ...drafts], options.taken)
  const map = (list: readonly typeof items[number][], world: World) => list.flatMap((item) => {
    const name = names.get(item.id)
    return name ? [mapItem(item, name, options.site, world)] : []
  })
  let world: World = {
    site,
    items: new Map(items.map((item) => [item.id, item])),
    library: libraryOf(items, site),
    byPage: new Map(online.flatMap((item): [string, number][] => {
      const old = oldAddress(item.link, site.url, site)
      return old && old.query === '' ? [[pageKey(old.path), item.id]] : []
    }).reverse()),
    homes: options.from?.homes ?? new Map(online.flatMap((item): [number, Home][] => {
      const name = names.get(item.id)
      return name ? [[item.id, { ...name, owner: options.defaultOwner ?? '', address: `/${name.slug}/`, title: name.slug }]] : []
    })),
    media: options.from?.media ?? new Map(),
    usable: options.usable,
    sections: options.sections,
    defaultOwner: options.defaultOwner,
    fills: options.fills,
    day: dayOfExport(site.exportedAt, items),
    about: aboutOf(items),
  }
  let published: readonly Mapped[] = []
  let waiting: readonly Mapped[] = []
  for (let round = 0; round < MOST_ROUNDS; round++) {
    published = map(online, world)
    waiting = map(drafts, world)
    const next = { ...world, homes: homesOf(published), media: mediaHomes([...published.filter(({ entry }) => entry !== null), ...waiting], options.usable) }
    if (marked(next) === marked(world)) break
    world = next
  }
  return { world, published, drafts: waiting }
}

function homesOf(mapped: readonly Mapped[]): ReadonlyMap<number, Home> {
  return new Map(mapped.flatMap(({ item, name, entry }): [number, Home][] => (entry ? [[item.id, { ...name, owner: entry.owner, address: addressOf(entry, 'public'), title: String(entry.values.titolo) }]] : [])))
}

function marked({ homes, media }: World): string {
  return JSON.stringify([[...homes], [...media]])
}

// The same export gives the same days, whenever it is read.
function dayOfExport(exportedAt: number | null, items: Export['items']): string {
  if (exportedAt !== null) return romeLocal(exportedAt).slice(0, 10)
  return items.map(({ date, dateGmt }) => publicationDay(date, dateGmt) ?? '').reduce((last, day) => (day > last ? day : last), '2000-01-01')
}
