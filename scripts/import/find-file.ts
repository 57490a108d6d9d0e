import { realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'

/**
 * The file at a place of the old library's copy, or `null`: never one outside it, whatever its name or a link of the file
 * system says. Names with accents are looked for in both their forms, as the system the copy comes from wrote them.
 */
export async function findFile(folder: string, place: string): Promise<{ readonly path: string; readonly size: number } | null> {
  const root = await realpath(folder)
  for (const name of new Set([place, place.normalize('NFD')])) {
    const path = await realpath(join(root, name)).catch(() => null)
    if (path === null || !path.startsWith(root + sep)) continue
    const found = await stat(path)
    if (found.isFile()) return { path, size: found.size }
  }
  return null
}
