import type { Services } from '../../functions/services.ts'
import type { Person } from '../../lib/forge/commit.ts'
import type { SignCommit } from '../../lib/forge/git/objects/signed-commit.ts'
import { type GitHubForge, openGitHubForge } from '../../lib/forge/github/open-github-forge.ts'
import type { GitHubSettings } from './github-settings.ts'

interface GitHubContentOptions {
  /** Where what was read is kept, between starts. */
  readonly cacheDir: string
  readonly committer: Person
  readonly sign?: SignCommit
  readonly publicUrl: string | null
  readonly now: () => number
  readonly log: Services['log']
}

/** Milliseconds between two looks at what was done on GitHub by hand, where no webhook told of it. */
const EVERY = 300_000

/** Opens the content that is a repository on GitHub, takes in what happened there, and goes on doing so. */
export async function openGitHubContent(settings: GitHubSettings, { cacheDir, committer, log, now, publicUrl, sign }: GitHubContentOptions): Promise<GitHubForge> {
  const deskUrl = (number: number) => publicUrl && `${publicUrl}/redazione/scrivania/#/proposta/${number}`
  const forge = await openGitHubForge({ ...settings, cacheDir, committer, ...(sign && { sign }), deskUrl, clock: now, log })
  // What cannot be taken in now is the next time: it must not keep the portal from being opened.
  const settle = () => forge.settle().catch((error: unknown) => log('github-not-settled', { code: String((error as { readonly code?: unknown }).code ?? (error as Error).name) }))
  await settle()
  const timer = setInterval(() => void settle(), EVERY)
  timer.unref()
  return {
    ...forge,
    async shutDown() {
      clearInterval(timer)
      await forge.shutDown()
    },
  }
}
