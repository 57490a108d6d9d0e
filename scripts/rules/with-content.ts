import { access, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { openEmbeddedForge } from '../../lib/forge/embedded/open-embedded-forge.ts'
import { PORTAL } from '../server/portal-person.ts'

/**
 * Runs some work on a folder of content: the one that is named, or what is in force in the bare repository that is named,
 * laid out for as long as it takes.
 */
export async function withContent<T>(named: string, work: (contentDir: string) => Promise<T>): Promise<T> {
  if (!(await isRepository(named))) return work(named)
  const folder = await mkdtemp(join(tmpdir(), 'redazione-contenuti-'))
  try {
    await layOut(named, folder)
    return await work(join(folder, 'content'))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function isRepository(dir: string): Promise<boolean> {
  return Promise.all(['HEAD', 'objects'].map((name) => access(join(dir, name)))).then(() => true, () => false)
}

async function layOut(repository: string, folder: string): Promise<void> {
  const forge = await openEmbeddedForge({ dir: repository, committer: PORTAL })
  try {
    // Images weigh, and nothing is asked of them.
    for (const { path, oid } of (await forge.list(await forge.head(), 'content')).filter(({ path }) => /\.(md|yml)$/.test(path))) {
      await mkdir(dirname(join(folder, path)), { recursive: true })
      await writeFile(join(folder, path), await forge.blob(oid))
    }
  } finally {
    await forge.shutDown()
  }
}
