import { link, mkdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { initRepository } from '../../lib/forge/embedded/init-repository.ts'
import { type MirrorOptions, mirrorGitHub } from '../../lib/forge/github/mirror-github.ts'
import { DATA } from '../server/data-dir.ts'
import { copyFile } from './copy-file.ts'
import { type CopiedRepository, copyRepository } from './copy-repository.ts'
import { forEachAtOnce } from './for-each-at-once.ts'
import { hashFile } from './hash-file.ts'
import type { OpenCopy } from './open-copy.ts'
import { IncompleteGitHubProblem } from './problems/incomplete-github-problem.ts'
import { IncompleteRepositoryProblem } from './problems/incomplete-repository-problem.ts'
import type { DescribedCopy } from './read-copy.ts'

/** Each copy adds a pack to those of the one before: so many are as slow to read as one new one is to bring. */
const MOST_PACKS = 50
const OBJECTS = `${DATA.repository}/objects/`

/**
 * Brings the content from GitHub into a copy, with all that a copy of a repository of this machine has: every ref, every object
 * read. What the copy before this one has is not brought again, unless the disk has spoilt it.
 *
 * @throws {IncompleteGitHubProblem} and the problems `GitHub…Problem`
 */
export async function copyFromGitHub(github: MirrorOptions, copy: OpenCopy, former: DescribedCopy | null): Promise<CopiedRepository> {
  // Beside the copy, by a name that is swept away if this is stopped.
  const mirror = `${copy.folder}.git`
  try {
    await initRepository(mirror)
    const base = former && (await isUsable(former)) ? former : null
    if (base) await takeOver(base, mirror)
    await mirrorGitHub(github, mirror, new Map(Object.entries(base?.facts.refs ?? {})))
    return await copyRepository(mirror, copy)
  } catch (error) {
    throw error instanceof IncompleteRepositoryProblem ? new IncompleteGitHubProblem(`${github.owner}/${github.repo}`, [error.data.missing].flat().map(String)) : error
  } finally {
    await rm(mirror, { recursive: true, force: true })
  }
}

async function isUsable(former: DescribedCopy): Promise<boolean> {
  const names = objectsOf(former)
  if (names.filter((path) => path.endsWith('.pack')).length > MOST_PACKS) return false
  let isSound = true
  await forEachAtOnce(names, async (path) => {
    if ((await hashFile(join(former.folder, path))) !== former.sums.get(path)) isSound = false
  })
  return isSound
}

/** The objects of a copy under a second name, where the disk knows two names for one file. */
async function takeOver(former: DescribedCopy, mirror: string): Promise<void> {
  await forEachAtOnce(objectsOf(former), async (path) => {
    const [from, to] = [join(former.folder, path), join(mirror, path.slice(DATA.repository.length + 1))]
    await mkdir(dirname(to), { recursive: true })
    await link(from, to).catch(() => copyFile(from, to, 0o400))
  })
}

function objectsOf({ sums }: DescribedCopy): readonly string[] {
  return [...sums.keys()].filter((path) => path.startsWith(OBJECTS))
}
