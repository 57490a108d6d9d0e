import { chmod, mkdir, readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { syncFolder } from '../../lib/forge/embedded/disk/durable-file.ts'
import { copyFile } from '../backup/copy-file.ts'
import { COPY } from '../backup/layout.ts'
import { forEachAtOnce } from '../backup/for-each-at-once.ts'
import type { DescribedCopy } from '../backup/read-copy.ts'
import { DATA } from '../server/data-dir.ts'
import { SpoiltCopyProblem } from './problems/spoilt-copy-problem.ts'

/** What describes a copy is not part of what was copied. */
const OF_THE_COPY: readonly string[] = [COPY.facts, COPY.rules]

/**
 * Writes what a copy holds into a folder that is empty, down to the disk; every byte that is written is held to the manifest once more.
 *
 * @param mode of the folder itself; what is in it is for who runs the portal only
 * @returns how many files
 */
export async function writeRestored(copy: DescribedCopy, folder: string, mode: number): Promise<number> {
  const files = [...copy.sums].filter(([path]) => !OF_THE_COPY.includes(path))
  await forEachAtOnce(files, async ([path, sum]) => {
    const to = join(folder, placeOf(path))
    await mkdir(dirname(to), { recursive: true, mode: 0o700 })
    if ((await copyFile(join(copy.folder, path), to, modeOf(path))) !== sum) throw new SpoiltCopyProblem(copy.folder, [path])
  })
  const folders = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isDirectory())
  for (const { parentPath, name } of folders) await syncFolder(join(parentPath, name))
  await chmod(folder, mode)
  await syncFolder(folder)
  return files.length
}

/** The keys are apart in a copy, and at the top of a portal's folder. */
function placeOf(path: string): string {
  return path.startsWith(`${COPY.keys}/`) ? path.slice(COPY.keys.length + 1) : path
}

// As git keeps its own: an object is never written again.
function modeOf(path: string): number {
  if (path.startsWith(`${DATA.repository}/objects/`)) return 0o444
  return path.startsWith(`${DATA.repository}/`) ? 0o644 : 0o600
}
