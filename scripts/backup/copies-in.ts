import { lstat, readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { absent } from '../../lib/forge/embedded/disk/absent.ts'
import { COPY, WHOLE } from './layout.ts'
import { NoCopyProblem } from './problems/no-copy-problem.ts'

/** The names of the whole copies in a folder, oldest first. */
export async function copiesIn(folder: string): Promise<readonly string[]> {
  const found = (await readdir(folder, { withFileTypes: true }).catch(absent)) ?? []
  return found.filter((entry) => entry.isDirectory() && WHOLE.test(entry.name)).map(({ name }) => name).sort()
}

/**
 * The folder of a copy: the one that is named, or the newest of those in it.
 *
 * @throws {NoCopyProblem}
 */
export async function findCopy(place: string): Promise<string> {
  const isCopy = WHOLE.test(basename(place)) || (await lstat(join(place, COPY.sums)).catch(absent)) !== null
  if (isCopy && (await lstat(place).catch(absent))?.isDirectory()) return place
  const newest = (await copiesIn(place)).at(-1)
  if (newest === undefined) throw new NoCopyProblem(place)
  return join(place, newest)
}
