import type { Oid, Person } from '../commit.ts'
import { RepositoryBrokenProblem } from '../problems/repository-broken-problem.ts'
import type { MergedTips } from './merge/merge-tips.ts'
import type { ObjectStore } from './objects/object-store.ts'
import type { RecordBook } from './proposals/record-book.ts'
import type { Refs } from './refs/refs.ts'
import type { Transactions } from './refs/transaction.ts'
import type { Writer } from './writer/writer.ts'

/** The published line: what readers see. */
export const MAIN = 'refs/heads/main'

/** What the actions on proposals work with. `committer` is the portal, `clock` gives milliseconds since the epoch. */
export interface Repository {
  readonly objects: ObjectStore
  readonly refs: Refs
  readonly transactions: Transactions
  readonly writer: Writer
  readonly records: RecordBook
  readonly merges: MergedTips
  readonly committer: Person
  readonly clock: () => number
}

/** The commit in force. Throws `RepositoryBrokenProblem` while nothing has been published. */
export async function publishedHead({ refs }: Pick<Repository, 'refs'>): Promise<Oid> {
  const head = await refs.read(MAIN)
  if (head === null) throw new RepositoryBrokenProblem('nothing was ever published', { ref: MAIN })
  return head
}
