import { entryFacts } from '../../checks/knowledge/entry-facts.ts'
import { sectionsOf } from '../../checks/knowledge/sections.ts'
import type { Entry } from '../../model/entry.ts'
import type { Site } from '../../model/sites.ts'
import { serializeEntry } from '../../model/serialize.ts'
import { checked } from './map/checked.ts'
import { fateOf, standingOf } from './map/fate.ts'
import type { Mapped } from './map/map-item.ts'
import { nameOf, type Note } from './map/note.ts'
import { redirectsOf } from './map/redirects.ts'
import { settle, type SettleOptions } from './map/settle.ts'
import type { World } from './map/world.ts'
import type { Aside } from './report/aside.ts'
import { asideText } from './report/aside-text.ts'
import { type Tally, tallyOf } from './report/tally.ts'
import { unknownText } from './report/unknown-text.ts'
import { REPORT_WORDS as say } from './report/words.ts'
import type { Export } from './read/read-export.ts'

export interface ImportOptions extends Omit<SettleOptions, 'site' | 'sections'> {
  readonly site: Site
  readonly sections: ReadonlySet<string>
  readonly today: string
}

/** What an export becomes; nothing is written yet. */
export interface Imported {
  /** Content paths and texts. */
  readonly entries: ReadonlyMap<string, string>
  /** Files to bring along: from their place in the old library to `/<owner>/media/<name>`. */
  readonly media: ReadonlyMap<string, string>
  /** Every place of the old library that an entry asks for, whether it may come or not. */
  readonly wanted: ReadonlySet<string>
  readonly aside: readonly Aside[]
  readonly drafts: readonly Aside[]
  readonly redirects: readonly (readonly [from: string, to: string])[]
  readonly notes: readonly Note[]
  readonly tally: Tally
  readonly day: string
  /** Where the mapping came to rest (`SettleOptions.from`). */
  readonly rest: Pick<World, 'homes' | 'media'>
}

/** Maps a whole export. Pure: the same export and options give the same bytes. */
export function importSite(given: Export, options: ImportOptions): Imported {
  const { world, published, drafts } = settle(given, { ...options, site: options.site.key })
  const came = published.filter((mapped): mapped is Mapped & { readonly entry: Entry } => mapped.entry !== null)
  const refused = published.filter(({ entry }) => entry === null)
  const redirects = redirectsOf(came, world, sectionsOf(options.site, came.map(({ entry }) => entryFacts(entry, 'public'))))
  const unknown = given.items.filter((item) => fateOf(item).kind === 'unknown' && standingOf(item) === 'published')
  const aside = [...refused.map((mapped) => asideOf(mapped)), ...unknown.map((item) => unknownText(item))]
  return {
    entries: new Map([...came.map(({ entry }) => entry), ...redirects.entries].map((entry): [string, string] => [entry.path, serializeEntry(entry)]).sort(([a], [b]) => (a < b ? -1 : 1))),
    media: world.media,
    wanted: new Set([...published, ...drafts].flatMap(({ used }) => [...used])),
    aside,
    drafts: drafts.map((mapped) => asideOf(mapped)),
    redirects: redirects.pairs,
    notes: [
      ...came.flatMap(({ notes }) => notes),
      ...redirects.notes,
      ...checked(came, [...world.media.values()], options.site, options.today),
      ...aside.map(({ id, type, title, link, reasons }): Note => ({ code: type === 'sconosciuto' ? 'unknown-type' : 'refused', of: { id, type, title, link }, what: '', sample: reasons.join(' ') })),
      ...world.library.strange.map((item): Note => ({ code: 'media-refused', of: nameOf(item), what: item.attachmentUrl, sample: say.strangePlace })),
    ],
    tally: tallyOf(given, published, world.media.size),
    day: world.day,
    rest: world,
  }
}

function asideOf(mapped: Mapped): Aside {
  const { item, name, owner, lacks } = mapped
  const reasons = [...(owner === null ? [say.noOffice] : []), ...lacks.map(({ sentence, path }) => (sentence.startsWith(`${path}: `) ? sentence.slice(path.length + 2) : sentence))]
  return { name: `${name.type}/${name.slug}.md`, ...nameOf(item), reasons, fields: [...(owner === null ? ['ufficio'] : []), ...lacks.map(({ field }) => field)], text: asideText(mapped, reasons) }
}
