import { readdir } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { hashFile } from './hash-file.ts'
import { COPY, mayBeInCopy } from './layout.ts'
import { forEachAtOnce } from './for-each-at-once.ts'
import type { DescribedCopy } from './read-copy.ts'

/** What is wrong with a file of a copy. */
export interface Fault {
  readonly path: string
  readonly kind: 'missing' | 'changed' | 'added' | 'not-ours'
}

/** Holds every file of a copy to its manifest: one that is missing, changed, added, or that no copy holds. Sorted by path. */
export async function findFaults({ folder, sums }: DescribedCopy): Promise<readonly Fault[]> {
  const faults: Fault[] = [...sums.keys()].filter((path) => !mayBeInCopy(path)).map((path) => ({ path, kind: 'not-ours' }))
  const there = await filesBelow(folder)
  faults.push(...there.filter((path) => path !== COPY.sums && !sums.has(path)).map((path): Fault => ({ path, kind: 'added' })))
  await forEachAtOnce([...sums].filter(([path]) => mayBeInCopy(path)), async ([path, sum]) => {
    const now = await hashFile(join(folder, path))
    if (now !== sum) faults.push({ path, kind: now === null ? 'missing' : 'changed' })
  })
  return faults.sort((a, b) => (a.path < b.path ? -1 : 1))
}

async function filesBelow(folder: string): Promise<readonly string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true })
  return found.filter((entry) => !entry.isDirectory()).map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
}
