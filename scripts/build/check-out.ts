import { resolve } from 'node:path'
import type { Oid } from '../../lib/forge/commit.ts'
import { git } from './git.ts'

/**
 * Lays out a version of an archive in a new folder, with its history and with the register of what was forgotten, which a build
 * reads. Nothing is written in the archive; hooks, which are programs of somebody's, do not run.
 *
 * @returns the folder of the content, or `null` where git does not give it
 */
export async function checkOut(repository: string, commit: Oid, folder: string): Promise<boolean> {
  const quietly = (args: readonly string[], cwd: string) => git(cwd, ['-c', 'core.hooksPath=/dev/null', '-c', 'advice.detachedHead=false', ...args])
  const steps = [
    () => quietly(['clone', '--quiet', '--no-checkout', '--no-tags', resolve(repository), folder], '.'),
    () => quietly(['fetch', '--quiet', '--no-tags', 'origin', '+refs/meta/*:refs/meta/*'], folder),
    () => quietly(['checkout', '--quiet', '--detach', commit], folder),
  ]
  for (const step of steps) if ((await step()) === null) return false
  return true
}
