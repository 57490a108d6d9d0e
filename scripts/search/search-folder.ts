import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { INDEX_ADDRESS } from '../../lib/site/search-address.ts'
import { removeOutput, writeOutput } from '../server/write-outputs.ts'
import type { IndexFiles } from './make-index.ts'

const FOLDER = INDEX_ADDRESS.slice(1)

/** The file that names the others: with it an index begins, without it there is none. */
const ENTRY = 'pagefind-entry.json'

/** A file of an index, by path below the site's folder. */
export function indexOut(path: string): string {
  return join(FOLDER, path)
}

/** Puts an index in a site's folder; the file that names the others comes last, so that none is named before it is there. */
export async function writeIndex(siteFolder: string, files: IndexFiles): Promise<void> {
  const [entry, others] = [files.get(ENTRY), [...files].filter(([path]) => path !== ENTRY)]
  await Promise.all(others.map(([path, bytes]) => writeOutput(siteFolder, indexOut(path), bytes)))
  if (entry) await writeOutput(siteFolder, indexOut(ENTRY), entry)
}

/**
 * Takes away what no reader needs any more: a page that was opened before may still ask for what it was told of.
 *
 * @returns what it took away, by path below the site's folder
 */
export async function removeFromIndex(siteFolder: string, kept: ReadonlySet<string>): Promise<readonly string[]> {
  const found = await readdir(join(siteFolder, FOLDER), { recursive: true, withFileTypes: true }).catch(() => [])
  const paths = found.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name).slice(join(siteFolder, FOLDER).length))
  const gone = paths.filter((path) => !kept.has(path)).map(indexOut)
  await Promise.all(gone.map((out) => removeOutput(siteFolder, out)))
  return gone
}
