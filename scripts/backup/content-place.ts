import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { absent } from '../../lib/forge/embedded/disk/absent.ts'
import type { MirrorOptions } from '../../lib/forge/github/mirror-github.ts'
import { DATA } from '../server/data-dir.ts'
import { NoDataProblem } from './problems/no-data-problem.ts'
import { NoGitHubSettingsProblem } from './problems/no-github-settings-problem.ts'

/** Where the content of a portal lies: in its folder, on GitHub, or where a copy is not to look for it. */
export type ContentPlace = 'here' | 'elsewhere' | MirrorOptions

/**
 * @param github what reaches it, where the environment says so
 * @param isWithout a copy without the content was asked for
 * @throws {NoDataProblem | NoGitHubSettingsProblem} where there is nothing to copy, or nothing that leads to it
 */
export async function contentPlace(dataDir: string, github: MirrorOptions | null, isWithout: boolean): Promise<ContentPlace> {
  const [isHere, isRead] = await Promise.all([DATA.repository, DATA.github].map((name) => isThere(dataDir, name)))
  if (isWithout && (isHere || isRead)) return 'elsewhere'
  if (github) return github
  if (isHere) return 'here'
  throw isRead ? new NoGitHubSettingsProblem() : new NoDataProblem(dataDir)
}

async function isThere(dataDir: string, name: string): Promise<boolean> {
  return (await stat(join(dataDir, name)).catch(absent)) !== null
}
