import { readdir } from 'node:fs/promises'
import { initRepository } from '../../lib/forge/embedded/init-repository.ts'
import { type EmbeddedForge, openEmbeddedForge } from '../../lib/forge/embedded/open-embedded-forge.ts'
import type { Services } from '../../functions/services.ts'
import type { GitHubSettings } from './github-settings.ts'
import { openGitHubContent } from './open-github-content.ts'
import { readContent } from '../seed/read-content.ts'
import type { SampleProposal } from '../seed/sample-proposals.ts'
import { seedCommits } from '../seed/seed-commits.ts'
import { type SampleClock, seedProposals } from '../seed/seed-proposals.ts'

/** The portal as the author of what a machine does: it signs the publications, it never writes a page. */
export const PORTAL = { id: 'portale', name: 'Portale Redazione Diffusa', email: 'portale@example.org' }

interface ContentOptions {
  readonly contentDir: string
  /** What waits on the desk of a new repository. */
  readonly proposals: readonly SampleProposal[]
  readonly now: () => number
  /** Where the content lies on GitHub instead, and where what was read of it is kept. */
  readonly github?: { readonly settings: GitHubSettings; readonly cacheDir: string; readonly publicUrl: string | null; readonly log: Services['log'] } | null
}

/** Opens the repository of the content, and fills a new one with the sample. */
export async function openContent(dir: string, { contentDir, github = null, proposals, now }: ContentOptions): Promise<EmbeddedForge> {
  // Nothing of the sample is ever put on GitHub: what is published there is somebody's own.
  if (github) return openGitHubContent(github.settings, { ...github, committer: PORTAL, now })
  if (!(await hasFiles(dir))) await initRepository(dir)
  const clock: SampleClock = { at: null }
  const forge = await openEmbeddedForge({ dir, committer: PORTAL, clock: () => clock.at ?? now() })
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
