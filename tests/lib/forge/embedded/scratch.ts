import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import type { Test } from 'uvu'
import { initRepository } from '../../../../lib/forge/embedded/init-repository.ts'
import { type EmbeddedForge, openEmbeddedForge } from '../../../../lib/forge/embedded/open-embedded-forge.ts'
import type { SeedCommit } from '../../../../lib/forge/git/seed.ts'
import { mario, portale } from '../people.ts'

const DAY = 86_400_000

/** A repository in a temporary folder, a forge open on it, and native git to look at it from outside. */
export interface Scratch {
  readonly dir: string
  readonly forge: EmbeddedForge
  /** Opens one more forge on the same repository, as another process would. */
  reopen(): Promise<EmbeddedForge>
  /** What native git prints, without the last line end. */
  git(...args: string[]): string
  dispose(): Promise<void>
}

export async function scratch(commits: readonly Partial<SeedCommit>[] = []): Promise<Scratch> {
  const dir = await mkdtemp(path.join(os.tmpdir(), 'redazione-forge-'))
  await initRepository(dir)
  const forge = await openEmbeddedForge({ dir, committer: portale })
  await forge.seed(commits.map((commit, day) => ({ author: mario, at: Date.UTC(2025, 0, 7) + day * DAY, message: `Contenuti ${day}`, changes: [], ...commit })))
  const others: EmbeddedForge[] = []
  return {
    dir,
    forge,
    async reopen() {
      const other = await openEmbeddedForge({ dir, committer: portale })
      others.push(other)
      return other
    },
    git: (...args) => nativeGit(dir, args),
    async dispose() {
      for (const open of [forge, ...others]) await open.shutDown()
      await rm(dir, { recursive: true, force: true })
    },
  }
}

/** Runs native git on a bare repository, with an author and none of the user's own settings. */
export function nativeGit(dir: string, args: readonly string[], input?: string): string {
  const env = { PATH: process.env.PATH, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: os.devNull }
  const settings = ['-c', 'user.name=A mano', '-c', 'user.email=a.mano@example.it', '-c', 'gc.auto=0', '-c', 'core.quotePath=false']
  return execFileSync('git', [`--git-dir=${dir}`, ...settings, ...args], { env, input, encoding: 'utf8', maxBuffer: 2 ** 28, stdio: ['pipe', 'pipe', 'pipe'] }).trimEnd()
}

const hasGit = spawnSync('git', ['--version']).status === 0

/** A test that asks native git for its opinion; skipped, with the reason, where there is none. */
export function withGit(test: Test, name: string, body: () => Promise<void>): void {
  if (hasGit) test(name, body)
  else test.skip(`${name} (skipped: no git on the PATH)`)
}
