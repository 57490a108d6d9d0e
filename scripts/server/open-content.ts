import { readdir } from 'node:fs/promises'
import { initRepository } from '../../lib/forge/embedded/init-repository.ts'
import { type EmbeddedForge, openEmbeddedForge } from '../../lib/forge/embedded/open-embedded-forge.ts'
import { readContent } from '../seed/read-content.ts'
import { seedCommits } from '../seed/seed-commits.ts'

/** The portal as the author of what a machine does: it signs the publications, it never writes a page. */
export const PORTAL = { id: 'portale', name: 'Portale Redazione Diffusa', email: 'portale@example.org' }

/** Opens the repository of the content, and fills a new one with the sample. */
export async function openContent(dir: string, contentDir: string): Promise<EmbeddedForge> {
  if (!(await hasFiles(dir))) await initRepository(dir)
  const forge = await openEmbeddedForge({ dir, committer: PORTAL })
  if (await forge.isEmpty()) await forge.seed(seedCommits(await readContent(contentDir)))
  return forge
}

// A repository that is there is opened as it is: to make it again would hide that it is broken.
function hasFiles(dir: string): Promise<boolean> {
  return readdir(dir).then((files) => files.length > 0, () => false)
}
