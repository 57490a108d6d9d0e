import fs from 'node:fs'
import { mkdir } from 'node:fs/promises'
import git from 'isomorphic-git'

/**
 * Makes a valid bare repository whose `HEAD` is `refs/heads/main`, or leaves alone the one that is there.
 * `dir` is its folder; it is made when it is not there.
 */
export async function initRepository(dir: string): Promise<void> {
  await mkdir(dir, { recursive: true })
  await git.init({ fs, dir, gitdir: dir, bare: true, defaultBranch: 'main' })
}
