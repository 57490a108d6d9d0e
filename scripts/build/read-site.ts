import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { hasHistory } from '../../lib/history/has-history.ts'
import type { SiteFile } from '../../lib/site/site-input.ts'
import { imageShape } from '../images/image-shape.ts'
import { type PublishedLine, publishedLine } from './published-line.ts'

/**
 * The files of one site's folder, and of no other: what a build never reads it cannot leak.
 *
 * @param line the history of that folder, where it was read already
 */
export async function readSite(contentDir: string, site: string, line?: PublishedLine): Promise<ReadonlyMap<string, SiteFile>> {
  const folder = join(contentDir, site)
  const history = line ?? (await publishedLine(contentDir, site))
  const found = await readdir(folder, { recursive: true, withFileTypes: true })
  const names = found.filter((file) => file.isFile() && !file.name.startsWith('.')).map((file) => relative(folder, join(file.parentPath, file.name)).split(sep).join('/'))
  const read = names.sort().map(async (name): Promise<[string, SiteFile]> => {
    const bytes = await readFile(join(folder, name))
    const path = `content/${site}/${name}`
    const changes = history.get(path) ?? []
    const last = changes[0]?.commit
    const file = { oid: blobName(bytes), changedAt: last?.at ?? null, hasHistory: last !== undefined && hasHistory(path, last, changes.length) }
    return [path, name.endsWith('.md') ? { ...file, bytes } : { ...file, size: bytes.byteLength, ...imageShape(name, bytes) }]
  })
  return new Map(await Promise.all(read))
}

/** The name git gives to a file's content. */
function blobName(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.byteLength}\0`).update(bytes).digest('hex')
}
