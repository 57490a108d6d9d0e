import { readdir } from 'node:fs/promises'
import { initRepository } from '../../lib/forge/embedded/init-repository.ts'
import { type EmbeddedForge, openEmbeddedForge } from '../../lib/forge/embedded/open-embedded-forge.ts'
import type { SignCommit } from '../../lib/forge/git/objects/signed-commit.ts'
import type { Services } from '../../functions/services.ts'
import type { GitHubSettings } from './github-settings.ts'
import { openGitHubContent } from './open-github-content.ts'
import { PORTAL } from './portal-person.ts'
import { readContent } from '../seed/read-content.ts'
import type { SampleProposal } from '../seed/sample-proposals.ts'
import { seedCommits } from '../seed/seed-commits.ts'
import { type SampleClock, seedProposals } from '../seed/seed-proposals.ts'

interface ContentOptions {
  readonly contentDir: string
  /** What waits on the desk of a new repository. */
  readonly proposals: readonly SampleProposal[]
  readonly now: () => number
  /** Signs what the portal commits; nobody does unless told. */
  readonly sign?: SignCommit
  /** Where the content lies on GitHub instead, and where what was read of it is kept. */
  readonly github?: { readonly settings: GitHubSettings; readonly cacheDir: string; readonly publicUrl: string | null; readonly log: Services['log'] } | null
}

/** Opens the repository of the content, and fills a new one with the sample. */
export async function openContent(dir: string, { contentDir, github = null, proposals, now, sign }: ContentOptions): Promise<EmbeddedForge> {
  // Nothing of the sample is ever put on GitHub: what is published there is somebody's own.
  if (github) return openGitHubContent(github.settings, { ...github, committer: PORTAL, now, ...(sign && { sign }) })
  if (!(await hasFiles(dir))) await initRepository(dir)
  const clock: SampleClock = { at: null }
  const forge = await openEmbeddedForge({ dir, committer: PORTAL, ...(sign && { sign }), clock: () => clock.at ?? now() })
  if (await forge.isEmpty()) {
    await forge.seed(seedCommits(await readContent(contentDir)))
    await seedProposals(forge, proposals, clock, now())
  }
  return forge
}

// A repository that is there is opened as it is: to make it again would hide that it is broken.
function hasFiles(dir: string): Promise<boolean> {
  return readdir(dir).then((files) => files.length > 0, () => false)
}
