import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { hasHistory } from '../../lib/history/has-history.ts'
import type { SiteFile } from '../../lib/site/site-input.ts'
import { imageShape } from '../images/image-shape.ts'
import { type Apart, openApart } from './apart.ts'
import { type PublishedLine, publishedLine } from './published-line.ts'

/**
 * The files of one site's folder, and of no other: what a build never reads it cannot leak.
 *
 * @param line the history of that folder, where it was read already
 * @param apart what lies outside that folder or is forgotten, likewise
 */
export async function readSite(contentDir: string, site: string, line?: PublishedLine, apart?: Apart): Promise<ReadonlyMap<string, SiteFile>> {
  const folder = join(contentDir, site)
  const [history, { shown }] = [line ?? (await publishedLine(contentDir, site)), apart ?? (await openApart(folder))]
  const found = await readdir(folder, { recursive: true, withFileTypes: true })
  const names = found.filter((file) => file.isFile() && !file.name.startsWith('.')).map((file) => relative(folder, join(file.parentPath, file.name)).split(sep).join('/'))
  const read = names.sort().map(async (name): Promise<readonly [string, SiteFile][]> => {
    const path = `content/${site}/${name}`
    const kept = await readFile(join(folder, name))
    const oid = blobName(kept)
    const file = await shown(path, oid, kept)
    if (!file) return []
    const { bytes, personal } = file
    const changes = history.get(path) ?? []
    const last = changes[0]?.commit
    const known = { oid, changedAt: last?.at ?? null, hasHistory: last !== undefined && hasHistory(path, last, changes.length) }
    return [[path, name.endsWith('.md') ? { ...known, bytes } : { ...known, size: bytes.byteLength, ...(personal && { personal }), ...imageShape(name, bytes) }]]
  })
  return new Map((await Promise.all(read)).flat())
}

/** The name git gives to a file's content. */
function blobName(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.byteLength}\0`).update(bytes).digest('hex')
}
