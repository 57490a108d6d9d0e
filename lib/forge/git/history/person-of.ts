import type { Commit, Oid, Person } from '../../commit.ts'
import { trailer } from '../../trailers.ts'
import type { CommitObject, Signature } from '../objects/commit-object.ts'

/** The trailer that keeps a person's id: git itself has only a name and an address. */
export const AUTHOR_ID = 'Author-Id'

/** Who wrote a commit; the address stands for the id in one made by hand. */
export function personOf({ name, email }: Signature, message: string): Person {
  return { id: trailer(message, AUTHOR_ID) ?? email, name, email }
}

/** A commit as readers see it: the author's name, and when it entered this line of history. */
export function readCommit(oid: Oid, { parents, author, committer, message }: CommitObject): Commit {
  return { oid, parents, author: personOf(author, message), at: committer.at, message }
}
