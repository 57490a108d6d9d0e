import path from 'node:path'
import type { Oid, Person } from '../commit.ts'
import { HistoryFile } from '../embedded/history/history-file.ts'
import { HistoryIndex } from '../embedded/history/history-index.ts'
import { DiskObjects } from '../embedded/objects/disk-objects.ts'
import type { Forge } from '../forge.ts'
import { type Kept, keptIn } from '../git/kept.ts'
import { MergedTips } from '../git/merge/merge-tips.ts'
import { ObjectStore } from '../git/objects/object-store.ts'
import type { SignCommit } from '../git/objects/signed-commit.ts'
import { RecordBook, RECORDS } from '../git/proposals/record-book.ts'
import { proposing } from '../git/proposing.ts'
import { reading } from '../git/reading.ts'
import { MAIN, publishedHead, type Repository } from '../git/repository.ts'
import { seed, type SeedCommit } from '../git/seed.ts'
import type { Proposal } from '../proposal.ts'
import { appOctokit, type AppSettings } from './api/app-octokit.ts'
import { GitHubApi, type Log } from './api/github-api.ts'
import { openCacheFolder } from './cache-folder.ts'
import { gitUrlOf } from './git-url.ts'
import { GitHubLister } from './objects/github-lister.ts'
import { GitHubObjects } from './objects/github-objects.ts'
import { KnownTips } from './objects/known-tips.ts'
import { PackSource } from './objects/pack-source.ts'
import { UnsentObjects } from './objects/unsent-objects.ts'
import { Sender } from './objects/sender.ts'
import { GitHubTransactions } from './publish/github-transactions.ts'
import { Publishable } from './publish/publishable.ts'
import { type DeskUrl, followProposal } from './pulls/follow-proposal.ts'
import { GitHubOpenings } from './pulls/github-openings.ts'
import { PullRequests } from './pulls/pull-requests.ts'
import { GitHubRefs } from './refs/github-refs.ts'
import { settleProposals } from './settle/settle-proposals.ts'
import type { Settling } from './settle/settling.ts'
import { TurnWriter } from './turn-writer.ts'

export interface GitHubForgeOptions {
  readonly owner: string
  readonly repo: string
  readonly app: AppSettings
  /** Of GitHub's REST API; `https://api.github.com` unless told. */
  readonly apiUrl?: string
  /** Where repositories are cloned from, where that does not follow from `apiUrl`. */
  readonly gitUrl?: string
  /** A folder that holds what was read, between starts and for several processes; a temporary one unless told. */
  readonly cacheDir?: string
  /** The portal, as the committer of every commit. */
  readonly committer: Person
  /** Signs what the portal commits; nobody does unless told. */
  readonly sign?: SignCommit | null
  readonly deskUrl?: DeskUrl
  /** Milliseconds since the epoch. */
  readonly clock?: () => number
  readonly fetch?: typeof globalThis.fetch
  readonly log?: Log
  /** Milliseconds for which a ref that was read is not asked again, but by a write; a second unless told. */
  readonly freshFor?: number
  /** Milliseconds an answer may take, and a request may wait for a limit of GitHub's to end. */
  readonly answerWithin?: number
  readonly patience?: number
  /** Milliseconds before a request that failed is made again. */
  readonly pause?: number
}

export interface GitHubForge extends Forge {
  /** Whether nothing was ever published, so that it wants a `seed`. */
  isEmpty(): Promise<boolean>
  /** Puts commits on the published line without a proposal, all or none; gives the new head. */
  seed(commits: readonly SeedCommit[]): Promise<Oid | null>
  /** All that is kept, as it stands now, for whoever holds it to the rules. */
  kept(): Promise<Kept>
  /** Waits for the writes under way and lets go of the files. */
  shutDown(): Promise<void>
}

/**
 * Opens the forge that is a repository on GitHub, in the name of a GitHub App: its own private one (advised), or any other.
 * Proposals are pull requests; the records lie under `refs/meta/proposals` as in the embedded one, so that a clone carries everything.
 *
 * What others left half done, and what was done by hand on GitHub, is taken in by `settle`, which this does not wait for:
 * call it at the start, from time to time and when GitHub tells of something.
 * Throws the problems `GitHub…Problem`. The private key is in none of them.
 */
export async function openGitHubForge(options: GitHubForgeOptions): Promise<GitHubForge> {
  const { apiUrl = 'https://api.github.com', fetch = globalThis.fetch, gitUrl = gitUrlOf(apiUrl), log = () => undefined, owner, patience = 20_000, pause = 300, repo } = options
  const octokit = await appOctokit(options.app, apiUrl, fetch, options.answerWithin)
  const api = new GitHubApi({ octokit, owner, repo, log, patience, pause })
  const cache = await openCacheFolder(options.cacheDir ?? null)
  try {
    if (cache.id !== null) api.expect(cache.id)
    const id = await api.identify()
    if (cache.id === null) await cache.remember(id)
    const source = new PackSource(api, gitUrl, fetch, cache.dir)
    return assembled(options, { api, cache, source, log })
  } catch (error) {
    await cache.dispose()
    throw error
  }
}

interface Parts {
  readonly api: GitHubApi
  readonly cache: Awaited<ReturnType<typeof openCacheFolder>>
  readonly source: PackSource
  readonly log: Log
}

function assembled(options: GitHubForgeOptions, { api, cache, log, source }: Parts): GitHubForge {
  const { clock = Date.now, committer, deskUrl = () => null, freshFor = 1000, sign = null } = options
  const tips = new KnownTips(cache.dir)
  const home = new GitHubObjects(cache.dir, new DiskObjects(cache.dir), new UnsentObjects(cache.unsent), source, tips)
  const objects = new ObjectStore(home)
  const refs = new GitHubRefs(api, freshFor)
  const sender = new Sender(api, home, objects)
  const pulls = new PullRequests(api)
  const records = new RecordBook(objects)
  const transactions = new GitHubTransactions({ objects, refs, sender, tips, publishable: new Publishable(api), committer, sign, clock, log })
  const page = async () => {
    await transactions.recover()
    return records.at(await refs.read(RECORDS))
  }
  const openings = new GitHubOpenings(refs, sender, pulls, objects, committer)
  const written = (after: Proposal, before: Proposal | null) => shown({ deskUrl, log, pulls }, after, before)
  const repository: Repository = { objects, refs, transactions, writer: new TurnWriter(), records, page, openings, written, merges: new MergedTips(objects), committer, sign, clock }
  const file = new HistoryFile(path.join(cache.own, 'history.ndjson'))
  const history = new HistoryIndex(cache.dir, objects, file, () => readableHead(repository), () => undefined)
  const settle = () => repository.writer.run(() => settleProposals({ repository, refs, pulls, deskUrl, log }))
  return {
    ...reading(repository, history, new GitHubLister(api, home, objects)),
    ...proposing(repository, settle),
    isEmpty: async () => (await refs.read(MAIN)) === null,
    seed: (commits) => seed(repository, commits),
    kept: () => keptIn(repository),
    async shutDown() {
      await repository.writer.idle()
      await objects.close()
      await cache.dispose()
    },
  }
}

/** What is in force, once its history is here. */
async function readableHead(repository: Repository): Promise<Oid> {
  const head = await publishedHead(repository)
  await repository.objects.commit(head)
  return head
}

/** What only shows a proposal must not stop it: `settle` puts it right. */
async function shown({ deskUrl, log, pulls }: Pick<Settling, 'deskUrl' | 'log' | 'pulls'>, after: Proposal, before: Proposal | null): Promise<void> {
  if (before && before.status === after.status && before.title === after.title) return
  try {
    const pull = await pulls.read(after.number)
    if (pull) await followProposal(pulls, deskUrl, after, pull)
  } catch (error) {
    log('github-pull-behind', { number: after.number, code: String((error as { readonly code?: unknown }).code ?? (error as Error).name) })
  }
}
