import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { absent } from '../../lib/forge/embedded/disk/absent.ts'
import { PackedRefs } from '../../lib/forge/embedded/refs/packed-refs.ts'
import { takeWriterLock, writerAddress } from '../../lib/forge/embedded/writer/writer-lock.ts'
import { UnsteadyRepositoryProblem } from './problems/unsteady-repository-problem.ts'

/** Where a repository stood at one moment. */
export interface RefsSnapshot {
  readonly refs: ReadonlyMap<string, string>
  /** What a writer that died left to be completed, as it is written in the repository; the next one completes it. */
  readonly journal: string | null
}

/** How long the portal may be writing before it is said that it does not stop, in milliseconds. */
const PATIENCE = 30_000
const ATTEMPTS = 10

/**
 * All refs at one moment: no write of the portal runs meanwhile, and two looks that see the same say that no other git wrote
 * either. Objects are on the disk before a ref names them, so whatever is copied after this has all that these refs reach.
 */
export async function snapshotRefs(repository: string): Promise<RefsSnapshot> {
  const release = await takeWriterLock(await writerAddress(repository), PATIENCE)
  try {
    let last = await look(repository)
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const now = await look(repository)
      if (JSON.stringify([...now.refs, now.journal]) === JSON.stringify([...last.refs, last.journal])) return now
      last = now
    }
    throw new UnsteadyRepositoryProblem(repository)
  } finally {
    await release()
  }
}

async function look(repository: string): Promise<RefsSnapshot> {
  const journal = await readFile(join(repository, 'redazione', 'transaction.json'), 'utf8').catch(absent)
  const loose = await readLoose(repository)
  const packed = await new PackedRefs(repository).read()
  return { refs: new Map([...packed, ...loose].sort(([a], [b]) => (a < b ? -1 : 1))), journal }
}

async function readLoose(repository: string): Promise<readonly (readonly [string, string])[]> {
  const found = (await readdir(join(repository, 'refs'), { recursive: true, withFileTypes: true }).catch(absent)) ?? []
  const names = found.filter((entry) => entry.isFile() && !entry.name.endsWith('.lock')).map((entry) => relative(repository, join(entry.parentPath, entry.name)).split(sep).join('/'))
  const read = await Promise.all(names.map(async (name) => [name, (await readFile(join(repository, name), 'utf8').catch(absent))?.trim() ?? ''] as const))
  // A name that stands for another one (`ref: …`) has no object of its own.
  return read.filter(([, oid]) => /^[0-9a-f]{40}$/.test(oid))
}
