import type { Oid, Person } from '../commit.ts'
import { RepositoryBrokenProblem } from '../problems/repository-broken-problem.ts'
import type { MergedTips } from './merge/merge-tips.ts'
import type { ObjectStore } from './objects/object-store.ts'
import type { SignCommit } from './objects/signed-commit.ts'
import type { Page, RecordBook } from './proposals/record-book.ts'
import type { Proposal } from '../proposal.ts'
import type { Openings } from './openings.ts'
import type { Refs } from './refs.ts'
import type { Transactions } from './transactions.ts'
import type { Writer } from './writer.ts'

/** The published line: what readers see. */
export const MAIN = 'refs/heads/main'

/** What the actions on proposals work with. `committer` is the portal, `clock` gives milliseconds since the epoch. */
export interface Repository {
  readonly objects: ObjectStore
  readonly refs: Refs
  readonly transactions: Transactions
  readonly writer: Writer
  readonly records: RecordBook
  /** The records a write begins from: none that another write is in the middle of. */
  readonly page: () => Promise<Page>
  readonly openings: Openings
  /** Told of a proposal that was written, and how it stood before: what others see of it follows. Does not fail. */
  readonly written: (after: Proposal, before: Proposal | null) => Promise<void>
  readonly merges: MergedTips
  readonly committer: Person
  /** Signs what the portal commits; `null`: nobody does. */
  readonly sign: SignCommit | null
  readonly clock: () => number
}

/** The commit in force. Throws `RepositoryBrokenProblem` while nothing has been published. */
export async function publishedHead({ refs }: Pick<Repository, 'refs'>): Promise<Oid> {
  const head = await refs.read(MAIN)
  if (head === null) throw new RepositoryBrokenProblem('nothing was ever published', { ref: MAIN })
  return head
}
