import { readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { copiesIn } from './copies-in.ts'
import { leavingName, UNFINISHED } from './layout.ts'

/** Removes what a copy that was stopped left behind. To be called only while no other one is being made there. */
export async function removeUnfinished(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => UNFINISHED.test(name))
  for (const name of names) await rm(join(folder, name), { recursive: true, force: true })
}

/**
 * Removes the oldest copies, all but so many. One that is going is no longer called a copy before its first file goes.
 *
 * @returns how many went
 */
export async function forgetOldCopies(folder: string, keep: number): Promise<number> {
  const old = (await copiesIn(folder)).slice(0, -keep)
  for (const name of old) {
    await rename(join(folder, name), join(folder, leavingName(name)))
    await rm(join(folder, leavingName(name)), { recursive: true, force: true })
  }
  return old.length
}
