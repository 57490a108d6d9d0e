import fs from 'node:fs'
import { mkdir, mkdtemp, rename, rm, rmdir, stat } from 'node:fs/promises'
import path from 'node:path'
import git from 'isomorphic-git'
import { RepositoryBrokenProblem } from '../problems/repository-broken-problem.ts'
import { absent } from './disk/absent.ts'

/**
 * Makes a valid bare repository whose `HEAD` is `refs/heads/main`, whole or not at all, or leaves alone the one that is
 * there. `dir` is its folder. Throws `RepositoryBrokenProblem` when that holds anything else.
 */
export async function initRepository(dir: string): Promise<void> {
  if (await stat(path.join(dir, 'HEAD')).catch(absent)) return
  await mkdir(path.dirname(dir), { recursive: true })
  const fresh = await mkdtemp(`${dir}.`)
  await git.init({ fs, dir: fresh, gitdir: fresh, bare: true, defaultBranch: 'main' })
  await rmdir(dir).catch(absent).then(() => rename(fresh, dir)).catch(async (error: unknown) => {
    await rm(fresh, { recursive: true })
    throw new RepositoryBrokenProblem('the folder holds something else', { dir, cause: String(error) })
  })
}
