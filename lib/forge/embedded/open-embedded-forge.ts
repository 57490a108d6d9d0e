import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import type { Oid, Person } from '../commit.ts'
import type { Forge } from '../forge.ts'
import { assertLegalPath } from '../legal-path.ts'
import { UnknownBaseProblem } from '../problems/unknown-base-problem.ts'
import type { Proposal } from '../proposal.ts'
import { isOpen } from '../transitions.ts'
import { checkRepository } from './check-repository.ts'
import { isAncestor } from './history/ancestry.ts'
import { HistoryFile } from './history/history-file.ts'
import { HistoryIndex } from './history/history-index.ts'
import { publicationsOf } from './history/publications.ts'
import { MergedTips } from './merge/merge-tips.ts'
import { ObjectStore } from './objects/object-store.ts'
import { EMPTY_TREE, isFile, isFolder } from './objects/tree-object.ts'
import { amend } from './proposals/amend.ts'
import { approve } from './proposals/approve.ts'
import { close } from './proposals/close.ts'
import { compare } from './proposals/compare.ts'
import { compareAll } from './proposals/compare-all.ts'
import { merge, mergeAll } from './proposals/merge.ts'
import { propose } from './proposals/propose.ts'
import { recordEvent } from './proposals/record-event.ts'
import { RecordBook, RECORDS } from './proposals/record-book.ts'
import { reversal } from './proposals/reversal.ts'
import { setStatus } from './proposals/set-status.ts'
import { LockFiles } from './refs/lock-file.ts'
import { Refs } from './refs/refs.ts'
import { Transactions } from './refs/transaction.ts'
import { MAIN, publishedHead, type Repository } from './repository.ts'
import { seed, type SeedCommit } from './seed.ts'
import { entryAt } from './trees/entry-at.ts'
import { pathsBelow } from './trees/paths-below.ts'
import { TreeLister } from './trees/tree-lister.ts'
import { Writer } from './writer/writer.ts'
import { writerAddress } from './writer/writer-lock.ts'

/** Our own folder inside the repository; git leaves names it does not know alone. */
const OWN_FOLDER = 'redazione'

export interface EmbeddedForgeOptions {
  /** The folder of a bare repository, made by `initRepository` or by git. */
  readonly dir: string
  /** The portal, as the committer of every commit. */
  readonly committer: Person
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
  const { dir, committer, clock = Date.now, onProgress = () => undefined } = options
  await checkRepository(dir)
  const repository = await assembled(dir, committer, clock)
  const file = new HistoryFile(path.join(dir, OWN_FOLDER, 'history.ndjson'))
  const history = new HistoryIndex(dir, repository.objects, file, () => publishedHead(repository), onProgress)
  const forge = { ...reading(repository, history), ...proposing(repository), ...keeping(repository) }
  await forge.settle()
  return forge
}

async function assembled(dir: string, committer: Person, clock: () => number): Promise<Repository> {
  const own = path.join(dir, OWN_FOLDER)
  const marks = path.join(own, 'locks')
  await mkdir(marks, { recursive: true })
  const objects = new ObjectStore(dir)
  const locks = new LockFiles(dir, marks)
  const refs = new Refs(dir, locks)
  const transactions = new Transactions(refs, path.join(own, 'transaction.json'))
  const writer = new Writer(await writerAddress(dir), async () => {

    await locks.clear()
    await transactions.recover((now, wanted) => isAncestor(objects, wanted, now))
  })
  return { objects, refs, transactions, writer, records: new RecordBook(objects), merges: new MergedTips(objects), committer, clock }
}

function reading(repository: Repository, history: HistoryIndex): Pick<Forge, 'head' | 'list' | 'read' | 'blob' | 'history' | 'lastCommits' | 'publications' | 'publicationCounts'> {
  const { objects } = repository
  const lister = new TreeLister(objects)
  return {
    head: () => publishedHead(repository),
    async list(at, folder) {
      if (folder !== '') assertLegalPath(folder)
      const entry = await entryAt(objects, await knownTree(repository, at), folder)
      return isFolder(entry) ? lister.list(entry.oid, folder === '' ? '' : `${folder}/`) : []
    },
    async read(at, file) {
      assertLegalPath(file)
      const entry = await entryAt(objects, await knownTree(repository, at), file)
      return isFile(entry) ? new Uint8Array(await objects.blob(entry.oid)) : null
    },
    blob: async (oid) => new Uint8Array(await objects.blob(oid)),
    async history(file) {
      assertLegalPath(file)
      return (await history.of(file)).map(({ commit }) => commit)
    },
    lastCommits: async () => history.last(await pathsInForce(repository)),
    async publications(file, most) {
      assertLegalPath(file)
      return publicationsOf(objects, file, (await history.of(file)).slice(0, most))
    },
    publicationCounts: async () => history.counts(await pathsInForce(repository)),
  }
}

async function pathsInForce(repository: Repository): Promise<readonly string[]> {
  return pathsBelow(repository.objects, await repository.objects.treeOf(await publishedHead(repository)), '')
}

// A name from outside that is no object of ours is the caller's mistake, not a broken repository.
async function knownTree(repository: Repository, at: Oid): Promise<Oid> {
  const { objects } = repository
  const known = (await objects.has(at, 'commit')) || (await objects.has(at, 'tree')) || at === EMPTY_TREE
  if (!known && at !== (await publishedHead(repository))) throw new UnknownBaseProblem(at)
  return objects.treeOf(at)
}

function proposing(repository: Repository): Omit<Forge, keyof ReturnType<typeof reading>> {
  const all = async (): Promise<readonly Proposal[]> => {
    const page = await repository.records.at(await repository.refs.read(RECORDS))
    return [...page.records.values()].map(({ proposal }) => proposal).sort((a, b) => b.number - a.number)
  }
  return {
    propose: (request) => propose(repository, request),
    amend: (request) => amend(repository, request),
    setStatus: (request) => setStatus(repository, request),
    record: (number, event, requestId, stillSo) => recordEvent(repository, number, event, requestId, stillSo),
    approve: (request) => approve(repository, request),
    compare: (number) => compare(repository, number),
    compareAll: (numbers) => compareAll(repository, numbers),
    reversal: (number) => reversal(repository, number),
    merge: (request) => merge(repository, request),
    mergeAll: (requests) => mergeAll(repository, requests),
    close: (request) => close(repository, request),
    settle: () => repository.writer.run(async () => undefined),
    revision: async () => (await Promise.all([MAIN, RECORDS].map((ref) => repository.refs.read(ref)))).join(' '),
    proposal: async (number) => (await all()).find((proposal) => proposal.number === number) ?? null,
    open: async (branch) => (await all()).find((proposal) => proposal.branch === branch && isOpen(proposal)) ?? null,
    proposals: async (filter) => (await all()).filter((proposal) => !filter?.open || isOpen(proposal)),
  }
}

function keeping(repository: Repository): Omit<EmbeddedForge, keyof Forge> {
  return {
    isEmpty: async () => (await repository.refs.read(MAIN)) === null,
    seed: (commits) => seed(repository, commits),
    async shutDown() {
      await repository.writer.idle()
      await repository.objects.close()
    },
  }
}
