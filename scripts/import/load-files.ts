import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { checkMedia, MAX_MEDIA_BYTES } from '../../lib/checks/media.ts'
import { InvalidMediaProblem } from '../../lib/checks/invalid-media-problem.ts'
import { mediaName } from '../../lib/import/wordpress/map/library.ts'
import { findFile } from './find-file.ts'
import { IMPORT_WORDS as say } from './words.ts'

/** A file of the old library, as it was found. */
export type FoundFile = { readonly kind: 'fine'; readonly path: string; readonly sha256: string } | { readonly kind: 'missing'; readonly why: string } | { readonly kind: 'refused'; readonly why: string }

interface Sources {
  /** The copy of the old library, if there is one. */
  readonly folder: string | null
  /** Where files that were downloaded are put. */
  readonly scratch: string
  /** Downloads a file; `null` when that did not work. */
  readonly fetch: ((place: string) => Promise<Uint8Array | null>) | null
}

/**
 * The files that entries ask for: looked for in the copy of the library, then, if that was asked for, on the old site. Each
 * is held to what its name says by its bytes, as if a person had loaded it. One at a time, so that memory holds one.
 */
export async function loadFiles(places: readonly string[], sources: Sources, onFile: (done: number) => void): Promise<ReadonlyMap<string, FoundFile>> {
  const found = new Map<string, FoundFile>()
  for (const place of places) {
    found.set(place, await loadFile(place, sources))
    onFile(found.size)
  }
  return found
}

async function loadFile(place: string, { folder, scratch, fetch }: Sources): Promise<FoundFile> {
  const local = folder === null ? null : await findFile(folder, place)
  if (local) return local.size > MAX_MEDIA_BYTES ? { kind: 'refused', why: new InvalidMediaProblem('large', place).message } : held(place, local.path, await readFile(local.path))
  if (fetch === null) return { kind: 'missing', why: say.missing }
  const bytes = await fetch(place)
  if (bytes === null) return { kind: 'missing', why: say.notFetched }
  const path = join(scratch, createHash('sha256').update(place).digest('hex'))
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, bytes)
  return held(place, path, bytes)
}

function held(place: string, path: string, bytes: Uint8Array): FoundFile {
  const name = mediaName(place)
  try {
    checkMedia(`content/x/x/media/${name ? `${name.stem}.${name.ending}` : ''}`, bytes)
    return { kind: 'fine', path, sha256: createHash('sha256').update(bytes).digest('hex') }
  } catch (error) {
    if (error instanceof InvalidMediaProblem) return { kind: 'refused', why: error.message }
    throw error
  }
}
