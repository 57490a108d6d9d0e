import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { type EntryPath, readEntryPath, writeEntryPath } from '../../lib/model/entry-path.ts'
import { joinFrontMatter, splitFrontMatter } from '../../lib/model/front-matter.ts'
import { typeNamed } from '../../lib/model/types.ts'
import type { SiteFile } from '../../lib/site/site-input.ts'

export type Files = ReadonlyMap<string, SiteFile>
type Values = Record<string, unknown>

/** One thing a person of an area does to it: files that change, `null` for one that goes. */
export interface Edit {
  readonly area: string
  readonly of: (now: Files) => ReadonlyMap<string, SiteFile | null>
}

/** Edits of the areas of the intranet: texts, dates, topics, relations to and media of any area, entries that come and go. */
export function restrictedEdits(files: Files, areas: readonly string[]): fc.Arbitrary<Edit> {
  const all = [...files.keys()]
  const media = all.filter((path) => path.includes('/media/')).map((path) => path.slice('content/intranet'.length))
  const slugs = (type: string) => all.map(readEntryPath).filter((place) => place?.type === type).map((place) => place?.slug ?? '')
  const spare = areas.flatMap((area) => SPARE.map((name) => `/${area}/media/${name}`))
  const words = fc.stringMatching(/^[a-zà ]{1,14}$/).map((text) => `${text}x`)
  const day = fc.integer({ min: 20, max: 30 }).map((n) => `2026-11-${n}`)
  const values = fc.oneof(
    words.map((titolo) => ({ titolo })),
    words.map((descrizione) => ({ descrizione })),
    words.map((body) => ({ body: `## ${body}\n\n${body}` })),
    day.map((data_pubblicazione) => ({ data_pubblicazione })),
    day.map((data_scadenza) => ({ data_scadenza })),
    fc.subarray(['Lavoro', 'Viaggi', 'Bilancio', 'Sviluppo sostenibile'], { minLength: 1 }).map((argomenti) => ({ argomenti })),
    fc.tuple(fc.constantFrom(...media, ...spare), words).map(([file, alt]) => ({ immagine: { file, alt } })),
    fc.constantFrom(...spare, ...media).map((file) => ({ body: `Guarda [il file](${file}).` })),
    fc.constantFrom(...slugs('servizio')).map((servizio) => ({ servizio })),
    fc.subarray(slugs('servizio'), { minLength: 1 }).map((servizi) => ({ servizi })),
    fc.constantFrom(...slugs('progetto')).map((progetto) => ({ progetto })),
    fc.constant({ titolo: null }),
  )
  const own = (area: string, now: Files) => [...now.keys()].filter((path) => readEntryPath(path)?.owner === area)
  return fc.constantFrom(...areas).chain((area) =>
    fc.oneof(
      { weight: 6, arbitrary: fc.tuple(fc.nat(), values).map(([n, change]): Edit => ({ area, of: (now) => edited(now, pick(own(area, now), n), change) })) },
      { weight: 1, arbitrary: fc.nat().map((n): Edit => ({ area, of: (now) => new Map([[pick(own(area, now), n), null]]) })) },
      // An entry of any area comes as one of this: every type is tried in every area, with another slug or the same.
      { weight: 2, arbitrary: fc.tuple(fc.nat(), fc.option(fc.nat({ max: 9 }))).map(([n, copy]): Edit => ({ area, of: (now) => copied(now, pick([...files.keys()].filter(readEntryPath), n), area, copy) })) },
      { weight: 1, arbitrary: fc.nat().map((n): Edit => ({ area, of: (now) => touched(now, pick(own(area, now), n)) })) },
      // A file that others may already show under its name.
      { weight: 1, arbitrary: fc.constantFrom(...SPARE).map((name): Edit => ({ area, of: (now) => new Map([[`content/intranet/${area}/media/${name}`, spareFile(now.size)]]) })) },
    ),
  )
}

/** Media that each area has and nobody shows yet. */
const SPARE = ['altro-1.png', 'altro-2.png']

/** The files of an intranet, and in each area some media that no entry names. */
export function withSpareMedia(files: Files, areas: readonly string[]): Files {
  return new Map([...files, ...areas.flatMap((area) => SPARE.map((name) => [`content/intranet/${area}/media/${name}`, spareFile(0)] as const))])
}

function spareFile(n: number): SiteFile {
  return { oid: String(n % 10).repeat(40), changedAt: null }
}

function pick(paths: readonly string[], n: number): string {
  return paths[n % Math.max(1, paths.length)] ?? 'content/intranet/tutti/pagina/nessuna.md'
}

function edited(now: Files, path: string, change: Values): ReadonlyMap<string, SiteFile | null> {
  const [file, type] = [now.get(path), typeNamed(readEntryPath(path)?.type ?? '')]
  if (!file?.bytes || !type) return new Map()
  // Only what the type has: an unknown key would make every edit the same, an entry that is left out.
  const known = Object.fromEntries(Object.entries(change).filter(([key]) => key in type.fields))
  const { data, body } = splitFrontMatter(new TextDecoder().decode(file.bytes))
  const { body: text = body, ...values } = { ...(data as Values), ...known } as Values & { body?: string }
  return new Map([[path, fileOf(joinFrontMatter(values, text))]])
}

function copied(now: Files, path: string, area: string, copy: number | null): ReadonlyMap<string, SiteFile | null> {
  const [file, place] = [now.get(path), readEntryPath(path)]
  if (!file?.bytes || !place) return new Map()
  const to: EntryPath = { ...place, owner: area, slug: copy === null ? place.slug : `${place.slug}-${copy}` }
  const { data, body } = splitFrontMatter(new TextDecoder().decode(file.bytes))
  return new Map([[writeEntryPath(to), fileOf(joinFrontMatter({ ...(data as Values), area }, body))]])
}

function touched(now: Files, path: string): ReadonlyMap<string, SiteFile | null> {
  const file = now.get(path)
  return file ? new Map([[path, { ...file, changedAt: (file.changedAt ?? 1_790_000_000_000) + 86_400_000 }]]) : new Map()
}

function fileOf(text: string): SiteFile {
  return { oid: createHash('sha1').update(text).digest('hex'), bytes: new TextEncoder().encode(text), changedAt: null }
}
