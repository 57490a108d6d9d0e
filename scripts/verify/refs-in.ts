import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { absent } from '../../lib/forge/embedded/disk/absent.ts'
import { PackedRefs } from '../../lib/forge/embedded/refs/packed-refs.ts'
import type { Oid } from '../../lib/forge/commit.ts'

const AT_ONCE = 64

/** Where every ref of a repository stands, by its full name; a loose one wins over a packed one. Symbolic refs are left out. */
export async function refsIn(repository: string): Promise<ReadonlyMap<string, Oid>> {
  const refs = new Map(await new PackedRefs(repository).read())
  const found = (await readdir(join(repository, 'refs'), { recursive: true, withFileTypes: true }).catch(absent)) ?? []
  const files = found.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  while (files.length > 0) {
    await Promise.all(
      files.splice(-AT_ONCE).map(async (file) => {
        const oid = (await readFile(file, 'utf8')).trimEnd()
        if (/^[0-9a-f]{40}$/.test(oid)) refs.set(relative(repository, file).split(sep).join('/'), oid)
      }),
    )
  }
  return refs
}
