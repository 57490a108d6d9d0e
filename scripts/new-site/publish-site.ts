import { join } from 'node:path'
import { openEmbeddedForge } from '../../lib/forge/embedded/open-embedded-forge.ts'
import { DATA } from '../server/data-dir.ts'
import { PORTAL } from '../server/portal-person.ts'

/**
 * Puts a new site into the repository of a portal, which may be running: one commit on the published line. It is no proposal,
 * for the file of the sites is not written from the desk; the record says so, and who keeps the server answers for it.
 *
 * @param make what is to be written, from the content in force
 */
export async function publishSite(dataDir: string, message: string, now: number, make: (files: ReadonlyMap<string, Uint8Array>) => ReadonlyMap<string, Uint8Array>): Promise<ReadonlyMap<string, Uint8Array>> {
  const forge = await openEmbeddedForge({ dir: join(dataDir, DATA.repository), committer: PORTAL })
  try {
    const head = await forge.head()
    const files = await Promise.all((await forge.list(head, 'content')).map(async ({ path, oid }): Promise<[string, Uint8Array]> => [path, await forge.blob(oid)]))
    const made = make(new Map(files))
    await forge.seed([{ author: PORTAL, at: now, message, changes: [...made].map(([path, content]) => ({ path, content })) }])
    return made
  } finally {
    await forge.shutDown()
  }
}
