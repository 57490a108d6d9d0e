import type { FileChange, Oid, Person } from '../commit.ts'
import { assertLegalChanges } from '../legal-path.ts'
import { RepositoryBusyProblem } from '../problems/repository-busy-problem.ts'
import { appendTrailers, type Trailer } from '../trailers.ts'
import { AUTHOR_ID } from './history/person-of.ts'
import { ObjectBatch } from './objects/object-batch.ts'
import { EMPTY_TREE } from './objects/tree-object.ts'
import { MAIN, type Repository } from './repository.ts'
import { applyChanges } from './trees/apply-changes.ts'

/** A commit to put on the published line without a proposal. `at` in milliseconds since the epoch. */
export interface SeedCommit {
  readonly author: Person
  readonly at: number
  readonly message: string
  readonly changes: readonly FileChange[]
  /** More that it says of itself. */
  readonly trailers?: readonly Trailer[]
}

/**
 * Writes commits onto the published line, all of them or none, oldest first, and gives the new head.
 * For first content and imports: nothing here was reviewed. Throws `InvalidPathProblem`.
 */
export async function seed(repository: Repository, commits: readonly SeedCommit[]): Promise<Oid | null> {
  for (const { changes } of commits) assertLegalChanges(changes)
  const { committer, objects, refs, sign, transactions, writer } = repository
  return writer.run(async () => {
    const from = await refs.read(MAIN)
    const batch = new ObjectBatch(objects, sign)
    let head = from
    for (const { author, at, message, changes, trailers = [] } of commits) {
      const before = head ? (await batch.commit(head)).tree : EMPTY_TREE
      const { tree } = await applyChanges(batch, before, changes)
      const text = appendTrailers(message, [...trailers, [AUTHOR_ID, author.id]])
      head = batch.addCommit({ tree, parents: head ? [head] : [], author: { ...author, at }, committer: { ...committer, at }, message: text })
    }
    await batch.flush()
    if (head === from || (await transactions.commit({ decisive: [{ ref: MAIN, from, to: head }], following: [] }))) return head
    throw new RepositoryBusyProblem(MAIN, 0)
  })
}
