import { initRepository } from '../../lib/forge/embedded/init-repository.ts'
import { type EmbeddedForge, openEmbeddedForge } from '../../lib/forge/embedded/open-embedded-forge.ts'
import { corpusContent } from './corpus-content.ts'
import { openProposals } from './open-proposals.ts'

const ENTRIES = 2000

/** Makes a repository of two thousand pages with so many open proposals on them. */
export async function fillQueue(dir: string, open: number): Promise<void> {
  await initRepository(dir)
  const forge = await openQueue(dir)
  const author = { id: 'misura', name: 'Misura', email: 'misura@example.org' }
  await forge.seed([{ author, at: Date.now(), message: 'Contenuti', changes: [...corpusContent(ENTRIES)].map(([path, content]) => ({ path, content })) }])
  await openProposals(forge, open)
  await forge.shutDown()
}

export function openQueue(dir: string): Promise<EmbeddedForge> {
  return openEmbeddedForge({ dir, committer: { id: 'portale', name: 'Portale', email: 'portale@example.org' } })
}
