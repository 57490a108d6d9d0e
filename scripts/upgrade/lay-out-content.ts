import { mkdir, stat, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { absent } from '../../lib/forge/embedded/disk/absent.ts'
import { openEmbeddedForge } from '../../lib/forge/embedded/open-embedded-forge.ts'
import { git } from '../build/git.ts'
import { DATA } from '../server/data-dir.ts'
import { PORTAL } from '../server/portal-person.ts'
import { NoContentProblem } from './problems/no-content-problem.ts'

/** Content laid out in a folder, and whether its history came with it. */
export interface LaidOutContent {
  readonly folder: string
  readonly withHistory: boolean
}

/**
 * Lays out what a portal has published, in a folder of its own: the portal may be running and nothing of it is changed. With
 * native git the history comes too, and the pages that tell it are compared as well.
 *
 * @throws {NoContentProblem}
 */
export async function layOutContent(dataDir: string, workDir: string): Promise<LaidOutContent> {
  const repository = join(dataDir, DATA.repository)
  if (!(await stat(repository).catch(absent))) throw new NoContentProblem(dataDir)
  const clone = join(workDir, 'contenuti')
  if (await git('.', ['clone', '--quiet', '--shared', '--branch', 'main', resolve(repository), clone])) return { folder: join(clone, 'content'), withHistory: true }
  const bare = join(workDir, 'senza-storia')
  const forge = await openEmbeddedForge({ dir: repository, committer: PORTAL })
  try {
    for (const { path, oid } of await forge.list(await forge.head(), 'content')) {
      await mkdir(dirname(join(bare, path)), { recursive: true })
      await writeFile(join(bare, path), await forge.blob(oid))
    }
  } finally {
    await forge.shutDown()
  }
  return { folder: join(bare, 'content'), withHistory: false }
}
