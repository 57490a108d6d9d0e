import { readFile, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { checkRepository } from '../../lib/forge/embedded/check-repository.ts'
import { absent } from '../../lib/forge/embedded/disk/absent.ts'
import { DiskObjects } from '../../lib/forge/embedded/objects/disk-objects.ts'
import { ObjectStore } from '../../lib/forge/git/objects/object-store.ts'
import { objectId } from '../../lib/forge/git/objects/raw-object.ts'
import { RepositoryBrokenProblem } from '../../lib/forge/problems/repository-broken-problem.ts'
import type { Archive } from '../../lib/history/verify/archive.ts'
import { ownRefs } from './own-refs.ts'
import { PartOfHistoryProblem } from '../publishable/problems/part-of-history-problem.ts'
import { CannotLookProblem } from './cannot-look-problem.ts'
import { readOnly } from './read-only.ts'
import { refsIn } from './refs-in.ts'
import { VERIFY_WORDS as say } from './words.ts'

export interface OpenArchive extends Archive {
  readonly close: () => Promise<void>
}

/**
 * Opens a clone, bare or with files beside it, as git left it and without git. Nothing is written into it.
 *
 * @throws {CannotLookProblem} where there is no such folder
 * @throws {RepositoryBrokenProblem} for a folder that is no archive
 * @throws {PartOfHistoryProblem} for one without its whole history, or that borrows from another
 */
export async function openArchive(folder: string): Promise<OpenArchive> {
  if (!(await stat(resolve(folder)).catch(absent))?.isDirectory()) throw new CannotLookProblem(say.noFolder(folder), say.noMainRemedy)
  const dir = await gitFolder(resolve(folder))
  await checkRepository(dir)
  for (const part of ['shallow', 'objects/info/alternates', 'objects/info/promisor']) if (await stat(join(dir, part)).catch(absent)) throw new PartOfHistoryProblem()
  const home = readOnly(new DiskObjects(dir))
  const objects = new ObjectStore(home)
  return {
    objects,
    refs: ownRefs(await refsIn(dir)),
    async bytes(commit) {
      const object = await home.read(commit, 'commit')
      if (object?.type !== 'commit' || objectId(object) !== commit) throw new RepositoryBrokenProblem('an object is missing or damaged', { oid: commit })
      return object.data
    },
    close: () => objects.close(),
  }
}

/** Where git keeps what it knows: the folder itself, or the one a folder with files has beside them. */
async function gitFolder(folder: string): Promise<string> {
  const beside = join(folder, '.git')
  const found = await stat(beside).catch(absent)
  if (!found) return folder
  return found.isDirectory() ? beside : resolve(folder, (await readFile(beside, 'utf8')).replace(/^gitdir: /, '').trim())
}
