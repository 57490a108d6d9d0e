import type { Forge } from '../../forge/forge.ts'
import type { Entry } from '../../model/entry.ts'
import { readEntryPath, readMediaPath } from '../../model/entry-path.ts'
import { parseEntry } from '../../model/parse.ts'
import { mediaOf } from '../../site/media-refs.ts'
import type { Published } from '../published.ts'

const NAME = /\/[a-z0-9-]+\/media\/[a-z0-9][a-z0-9._-]*\.[a-z0-9]+/g

/** The pages in force that use files, on the site today or not, by the content path of the file. */
export async function pagesWith(forge: Forge, { files, site }: Published, paths: readonly string[]): Promise<ReadonlyMap<string, readonly Entry[]>> {
  const wanted = new Set(paths)
  const keys = new Set(paths.flatMap((path) => readMediaPath(path)?.site ?? []))
  const found = new Map<string, Entry[]>()
  for (const { oid, path } of files) {
    const own = site(readEntryPath(path)?.site ?? '')
    if (!own || !keys.has(own.key)) continue
    const bytes = await forge.blob(oid)
    // To read a page costs far more than to look for names in it.
    if (!named(bytes, own.key).some((name) => wanted.has(name))) continue
    const result = parseEntry(path, bytes, own.tipo)
    for (const file of 'entry' in result ? mediaOf(result.entry, own.tipo) : []) {
      const name = `content/${own.key}${file}`
      if (wanted.has(name) && 'entry' in result) found.set(name, [...(found.get(name) ?? []), result.entry])
    }
  }
  return found
}

function named(bytes: Uint8Array, site: string): readonly string[] {
  return (new TextDecoder().decode(bytes).match(NAME) ?? []).map((name) => `content/${site}${name}`)
}
