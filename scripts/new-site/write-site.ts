import { mkdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { replaceFile, writeSynced } from '../../lib/forge/embedded/disk/durable-file.ts'

/**
 * Writes what a new site is made of into a folder of content, all or none: new files first, and what is there already, the
 * two files that make it a site, last; what fails takes back what was written.
 *
 * @param former the content as it is, by path
 */
export async function writeSite(contentDir: string, made: ReadonlyMap<string, Uint8Array>, former: ReadonlyMap<string, Uint8Array>): Promise<void> {
  const undo: (() => Promise<unknown>)[] = []
  const place = (path: string) => join(contentDir, path.slice('content/'.length))
  try {
    for (const [path, bytes] of [...made].filter(([path]) => !former.has(path))) {
      const folder = await mkdir(dirname(place(path)), { recursive: true })
      undo.push(() => rm(folder ?? place(path), { recursive: true, force: true }))
      await writeSynced(place(path), bytes)
    }
    for (const [path, bytes] of made) {
      const before = former.get(path)
      if (!before) continue
      await replaceFile(place(path), bytes)
      undo.push(() => replaceFile(place(path), before))
    }
  } catch (error) {
    // One thing that cannot be taken back is no reason to leave the others.
    for (const back of undo.reverse()) await back().catch(() => undefined)
    throw error
  }
}
