import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import type { SiteFile } from '../../lib/site/site-input.ts'
import { changeTimes } from './change-times.ts'

/** The files of one site's folder, and of no other: what a build never reads it cannot leak. */
export async function readSite(contentDir: string, site: string): Promise<ReadonlyMap<string, SiteFile>> {
  const folder = join(contentDir, site)
  const changed = await changeTimes(folder)
  const found = await readdir(folder, { recursive: true, withFileTypes: true })
  const names = found.filter((file) => file.isFile() && !file.name.startsWith('.')).map((file) => relative(folder, join(file.parentPath, file.name)).split(sep).join('/'))
  const read = names.sort().map(async (name): Promise<[string, SiteFile]> => {
    const bytes = await readFile(join(folder, name))
    const file = { oid: blobName(bytes), changedAt: changed.get(name) ?? null }
    return [`content/${site}/${name}`, name.endsWith('.md') ? { ...file, bytes } : file]
  })
  return new Map(await Promise.all(read))
}

/** The name git gives to a file's content. */
function blobName(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.byteLength}\0`).update(bytes).digest('hex')
}
