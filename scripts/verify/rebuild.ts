import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Manifest } from '../../lib/history/manifest/manifest.ts'
import { git } from '../build/git.ts'
import { outputsIn } from './served.ts'

/**
 * Builds a site again from the commit its manifest names, for the day it names, with this program; `null` where it cannot be
 * built. It takes native git: a build reads the history of pages from it.
 *
 * @param repository the clone
 */
export async function rebuild(repository: string, { commit, day, site }: Pick<Manifest, 'commit' | 'day' | 'site'>): Promise<ReadonlyMap<string, string> | null> {
  const home = await mkdtemp(join(tmpdir(), 'ricostruito-'))
  try {
    const content = join(home, 'contenuti')
    // The clone's own hooks are programs of somebody's.
    const cloned = await git(home, ['-c', 'core.hooksPath=/dev/null', 'clone', '--quiet', '--no-checkout', resolve(repository), content])
    if (cloned === null || (await git(content, ['-c', 'core.hooksPath=/dev/null', 'checkout', '--quiet', '--detach', commit])) === null) return null
    const args = ['--import', 'tsx', 'scripts/build.ts', '--site', site, '--content', join(content, 'content'), '--out', join(home, 'siti'), '--today', day]
    const [code] = (await once(spawn(process.execPath, args, { stdio: 'ignore' }), 'close')) as [number | null]
    return code === 0 ? await outputsIn(join(home, 'siti', site)) : null
  } finally {
    await rm(home, { recursive: true, force: true })
  }
}
