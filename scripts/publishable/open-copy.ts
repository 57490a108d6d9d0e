import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Oid } from '../../lib/forge/commit.ts'
import { initRepository } from '../../lib/forge/embedded/init-repository.ts'
import { type EmbeddedForge, openEmbeddedForge } from '../../lib/forge/embedded/open-embedded-forge.ts'
import { RECORDS } from '../../lib/forge/git/proposals/record-book.ts'
import { MAIN } from '../../lib/forge/git/repository.ts'
import { git } from '../build/git.ts'
import { PORTAL } from '../server/portal-person.ts'
import { proposalTips } from './clone.ts'
import { UnknownRefProblem } from './problems/unknown-ref-problem.ts'

interface CopyOptions {
  readonly folder: string
  /** What is in force: rules, rubrica and sites are read here and nowhere else. */
  readonly base: Oid
  readonly proposal: Oid
  /** The records of the proposals, where the clone has them. */
  readonly records: Oid | null
}

/** A repository of its own in which `base` is what is published: what is tried there is seen by nobody. */
export interface Copy {
  readonly forge: EmbeddedForge
  readonly dispose: () => Promise<void>
}

/** @throws {UnknownRefProblem} where git does not give the commits */
export async function openCopy({ folder, base, proposal, records }: CopyOptions): Promise<Copy> {
  const home = await mkdtemp(join(tmpdir(), 'controllo-'))
  const dispose = () => rm(home, { recursive: true, force: true })
  try {
    const dir = join(home, 'contenuti.git')
    await initRepository(dir)
    const tips = [proposal, ...(await proposalTips(folder))]
    const wanted = [`${base}:${MAIN}`, ...(records ? [`${records}:${RECORDS}`] : []), ...tips.map((tip) => `${tip}:refs/controllo/${tip}`)]
    // The clone's own hooks are programs of somebody's.
    const pushed = await git(folder, ['-c', 'core.hooksPath=/dev/null', 'push', '--quiet', '--no-verify', dir, ...new Set(wanted)])
    if (pushed === null) throw new UnknownRefProblem(base)
    const forge = await openEmbeddedForge({ dir, committer: PORTAL })
    return {
      forge,
      dispose: async () => {
        await forge.shutDown()
        await dispose()
      },
    }
  } catch (error) {
    await dispose()
    throw error
  }
}
