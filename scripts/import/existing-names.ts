import { readdir } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { readEntryPath } from '../../lib/model/entry-path.ts'

/** Content paths of the entries a site has already. */
export async function existingEntries(contentDir: string, site: string): Promise<readonly string[]> {
  const found = await readdir(join(contentDir, site), { recursive: true, withFileTypes: true }).catch(() => [])
  return found
    .filter((file) => file.isFile() && file.name.endsWith('.md'))
    .map((file) => `content/${relative(contentDir, join(file.parentPath, file.name)).split(sep).join('/')}`)
    .filter((path) => readEntryPath(path) !== null)
    .sort()
}
