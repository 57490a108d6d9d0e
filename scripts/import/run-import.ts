import { createReadStream } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sectionsOf } from '../../lib/checks/knowledge/sections.ts'
import { type Imported, importSite, type ImportOptions } from '../../lib/import/wordpress/import-site.ts'
import type { Note } from '../../lib/import/wordpress/map/note.ts'
import { type Export, readExport } from '../../lib/import/wordpress/read/read-export.ts'
import { readEntryPath } from '../../lib/model/entry-path.ts'
import { earlierImport } from './earlier-import.ts'
import { existingEntries } from './existing-names.ts'
import { fetchFile } from './fetch-file.ts'
import type { ImportRequest } from './import-options.ts'
import { type FoundFile, loadFiles } from './load-files.ts'
import { digestOf, planWriting } from './plan-writing.ts'
import { ImportOptionProblem } from './problems/import-option-problem.ts'
import { type NewFile, writeAll } from './write-all.ts'
import { writeReport } from './write-report.ts'
import { IMPORT_WORDS as say } from './words.ts'

interface Surroundings {
  /** The day it is, `YYYY-MM-DD`. */
  readonly today: string
  readonly tell: (line: string) => void
  /** Which addresses may be asked for files. */
  readonly mayAsk?: (address: string) => boolean
}

const TELL_EVERY = 1_000

/**
 * Imports an export: reads it, brings its files, writes entries and files all or none, then the report.
 *
 * @returns what came in and what waits
 * @throws {Problem} with nothing written
 */
export async function runImport(request: ImportRequest, around: Surroundings): Promise<Imported> {
  const { contentDir, reportDir, site } = request
  const earlier = await earlierImport(reportDir)
  await needFolder(request.mediaDir)
  const given = await readFile(request.file, around.tell)
  const there = (await existingEntries(contentDir, site.key)).filter((path) => !earlier.has(path))
  const options: ImportOptions = { ...request, site, defaultOwner: request.owner, taken: new Set(), usable: () => true, sections: sectionsOf(site, []), today: around.today }
  const scratch = await mkdtemp(join(tmpdir(), 'importazione-'))
  try {
    around.tell(say.mapping)
    const first = importSite(given, options)
    const found = await bringFiles([...first.wanted].sort(), request, given, scratch, around)
    const imported = importAmong(given, { ...options, from: first.rest, usable: (place) => found.get(place)?.kind === 'fine' }, there)
    needOwner(request.owner, imported, there)
    around.tell(say.writing)
    const files = filesOf(imported, found, site.key)
    await writeAll(contentDir, await planWriting({ contentDir, files, earlier, replace: request.replace }))
    const told = { ...imported, notes: [...imported.notes, ...notesOf(found)] }
    await writeReport(reportDir, told, site, new Map([...files].map(([path, { sha256 }]) => [path, sha256])))
    return told
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

async function readFile(file: string, tell: Surroundings['tell']): Promise<Export> {
  const found = await stat(file).catch(() => null)
  if (!found?.isFile()) throw new ImportOptionProblem(say.noFile(file), say.noFileRemedy)
  tell(say.reading)
  const given = await readExport(createReadStream(file, { highWaterMark: 1 << 18 }) as AsyncIterable<Uint8Array>, (count) => {
    if (count % TELL_EVERY === 0) tell(say.items(count))
  })
  tell(say.items(given.items.length))
  return given
}

async function needFolder(folder: string | null): Promise<void> {
  const found = folder === null ? null : await stat(folder).catch(() => null)
  if (folder !== null && !found?.isDirectory()) throw new ImportOptionProblem(say.noMedia(folder), say.noMediaRemedy)
}

function bringFiles(places: readonly string[], { mediaDir, fetch }: ImportRequest, { site, items }: Export, scratch: string, { tell, mayAsk }: Surroundings): Promise<ReadonlyMap<string, FoundFile>> {
  if (places.length > 0) tell(say.checkingFiles(places.length))
  const addresses = new Map(items.filter(({ type }) => type === 'attachment').map((item) => [String(item.meta.get('_wp_attached_file') ?? ''), item.attachmentUrl]))
  const ask = (place: string) => fetchFile(addresses.get(place) ?? new URL(`wp-content/uploads/${place.split('/').map(encodeURIComponent).join('/')}`, site.url).href, site.url, mayAsk ? { mayAsk } : {})
  return loadFiles(places, { folder: mediaDir, scratch, fetch: fetch ? ask : null }, (done) => {
    if (done % TELL_EVERY === 0) tell(say.files(done, places.length))
  })
}

/** A name the site has already, in another place, is not taken from it. */
function importAmong(given: Export, options: ImportOptions, there: readonly string[]): Imported {
  const places = new Map(there.map((path) => [nameIn(path), path]))
  let { taken, from } = options
  for (;;) {
    const imported = importSite(given, { ...options, taken, from })
    const clashes = [...imported.entries.keys()].map(nameIn).filter((name) => !taken.has(name) && !name.startsWith('ritirata/') && places.has(name) && !imported.entries.has(places.get(name) ?? ''))
    if (clashes.length === 0) return imported
    taken = new Set([...taken, ...clashes])
    from = imported.rest
  }
}

function nameIn(path: string): string {
  const { type = '', slug = '' } = readEntryPath(path) ?? {}
  return `${type}/${slug}`
}

function needOwner(owner: string | null, { entries }: Imported, there: readonly string[]): void {
  if (owner !== null && ![...entries.keys(), ...there].some((path) => nameIn(path) === `unita/${owner}`)) throw new ImportOptionProblem(say.noOwner(owner), say.noOwnerRemedy)
}

type Digested = NewFile & { readonly sha256: string }

function filesOf({ entries, media }: Imported, found: ReadonlyMap<string, FoundFile>, site: string): ReadonlyMap<string, Digested> {
  const texts = [...entries].map(([path, text]): [string, Digested] => {
    const bytes = new TextEncoder().encode(text)
    return [path, { bytes, sha256: digestOf(bytes) }]
  })
  const copies = [...media].flatMap(([place, file]): [string, Digested][] => {
    const one = found.get(place)
    return one?.kind === 'fine' ? [[`content/${site}${file}`, { from: one.path, sha256: one.sha256 }]] : []
  })
  return new Map([...texts, ...copies])
}

function notesOf(found: ReadonlyMap<string, FoundFile>): readonly Note[] {
  return [...found].flatMap(([place, file]): Note[] => (file.kind === 'fine' ? [] : [{ code: file.kind === 'missing' ? 'media-missing' : 'media-refused', of: null, what: place, sample: file.why }]))
}
