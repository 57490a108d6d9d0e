import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import type { Oid, Person } from '../commit.ts'
import type { Forge } from '../forge.ts'
import { isAncestor } from '../git/history/ancestry.ts'
import { MergedTips } from '../git/merge/merge-tips.ts'
import { ObjectStore } from '../git/objects/object-store.ts'
import type { SignCommit } from '../git/objects/signed-commit.ts'
import { type Kept, keptIn } from '../git/kept.ts'
import { counting } from '../git/openings.ts'
import { RecordBook, RECORDS } from '../git/proposals/record-book.ts'
import { proposing } from '../git/proposing.ts'
import { reading } from '../git/reading.ts'
import { MAIN, publishedHead, type Repository } from '../git/repository.ts'
import { seed, type SeedCommit } from '../git/seed.ts'
import { TreeLister } from '../git/trees/tree-lister.ts'
import { checkRepository } from './check-repository.ts'
import { HistoryFile } from './history/history-file.ts'
import { HistoryIndex } from './history/history-index.ts'
import { DiskObjects } from './objects/disk-objects.ts'
import { LockFiles } from './refs/lock-file.ts'
import { DiskRefs } from './refs/refs.ts'
import { DiskTransactions } from './refs/transaction.ts'
import { DiskWriter } from './writer/writer.ts'
import { writerAddress } from './writer/writer-lock.ts'

/** Our own folder inside the repository; git leaves names it does not know alone. */
const OWN_FOLDER = 'redazione'

export interface EmbeddedForgeOptions {
  /** The folder of a bare repository, made by `initRepository` or by git. */
  readonly dir: string
  /** The portal, as the committer of every commit. */
  readonly committer: Person
  /** Signs what the portal commits; nobody does unless told. */
  readonly sign?: SignCommit | null
  /** Milliseconds since the epoch. */
  readonly clock?: () => number
  /** Told while the index of the history is built without native git: commits read so far. */
  readonly onProgress?: (commits: number) => void
}

export interface EmbeddedForge extends Forge {
  /** Whether nothing was ever published, so that it wants a `seed`. */
  isEmpty(): Promise<boolean>
  /** Puts commits on the published line without a proposal, all or none; gives the new head. */
  seed(commits: readonly SeedCommit[]): Promise<Oid | null>
  /** All that is kept, as it stands now, for whoever holds it to the rules. */
  kept(): Promise<Kept>
  /** Waits for the writes under way and lets go of the files. (`close` ends a proposal.) */
  shutDown(): Promise<void>
}

/**
 * Opens the forge that is a bare repository on this machine. It needs no native git, and native git may read and write
 * the repository at the same time. What a process that died left half done is completed or dropped first.
 * Throws `RepositoryBrokenProblem`.
 *
 * @example
 * await initRepository('.local/contenuti.git')
 * const forge = await openEmbeddedForge({ dir: '.local/contenuti.git', committer: { id: 'portale', name: 'Portale', email: 'portale@example.it' } })
 * if (await forge.isEmpty()) await forge.seed(commits)
 */
export async function openEmbeddedForge(options: EmbeddedForgeOptions): Promise<EmbeddedForge> {
  const { dir, committer, sign = null, clock = Date.now, onProgress = () => undefined } = options
  await checkRepository(dir)
  const repository = await assembled(dir, committer, sign, clock)
  const file = new HistoryFile(path.join(dir, OWN_FOLDER, 'history.ndjson'))
  const history = new HistoryIndex(dir, repository.objects, file, () => publishedHead(repository), onProgress)
  const settle = () => repository.writer.run(async () => undefined)
  const forge = { ...reading(repository, history, new TreeLister(repository.objects)), ...proposing(repository, settle), ...keeping(repository) }
  await forge.settle()
  return forge
}

async function assembled(dir: string, committer: Person, sign: SignCommit | null, clock: () => number): Promise<Repository> {
  const own = path.join(dir, OWN_FOLDER)
  const marks = path.join(own, 'locks')
  await mkdir(marks, { recursive: true })
  const objects = new ObjectStore(new DiskObjects(dir))
  const locks = new LockFiles(dir, marks)
  const refs = new DiskRefs(dir, locks)
  const transactions = new DiskTransactions(refs, path.join(own, 'transaction.json'))
  const writer = new DiskWriter(await writerAddress(dir), async () => {
    await locks.clear()
    await transactions.recover((now, wanted) => isAncestor(objects, wanted, now))
  })
  const records = new RecordBook(objects)
  const page = async () => records.at(await refs.read(RECORDS))
  return { objects, refs, transactions, writer, records, page, openings: counting, written: async () => undefined, merges: new MergedTips(objects), committer, sign, clock }
}

function keeping(repository: Repository): Omit<EmbeddedForge, keyof Forge> {
  return {
    isEmpty: async () => (await repository.refs.read(MAIN)) === null,
    seed: (commits) => seed(repository, commits),
    kept: () => keptIn(repository),
    async shutDown() {
      await repository.writer.idle()
      await repository.objects.close()
    },
  }
}
