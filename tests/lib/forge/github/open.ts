import type { FileChange } from '../../../../lib/forge/commit.ts'
import { type GitHubForge, type GitHubForgeOptions, openGitHubForge } from '../../../../lib/forge/github/open-github-forge.ts'
import { mario, portale } from '../people.ts'
import { APP, type EmulatedGitHub, OWNER, REPO } from './emulated.ts'

/** A forge on the emulated GitHub, as a process of its own would open it. */
export function openOn({ url }: Pick<EmulatedGitHub, 'url'>, more: Partial<GitHubForgeOptions> = {}): Promise<GitHubForge> {
  return openGitHubForge({ owner: OWNER, repo: REPO, app: APP, apiUrl: url, committer: portale, deskUrl: (number) => `https://redazione.example/redazione/scrivania/#/proposta/${number}`, freshFor: 0, ...more })
}

export async function seeded(github: EmulatedGitHub, files: readonly FileChange[], more: Partial<GitHubForgeOptions> = {}): Promise<GitHubForge> {
  await github.reset()
  const forge = await openOn(github, more)
  await forge.seed([{ author: mario, at: Date.UTC(2025, 0, 7), message: 'Contenuti', changes: files }])
  return forge
}
