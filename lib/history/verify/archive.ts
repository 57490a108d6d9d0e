import type { Oid } from '../../forge/commit.ts'
import type { ObjectStore } from '../../forge/git/objects/object-store.ts'

/** What is verified: a clone that is only read. Each object is held to its own name as it is read. */
export interface Archive {
  readonly objects: ObjectStore
  /** The bytes of a commit, as they were signed and named. Throws `RepositoryBrokenProblem`. */
  readonly bytes: (commit: Oid) => Promise<Uint8Array>
  /** Where every ref stands, by its full name. */
  readonly refs: ReadonlyMap<string, Oid>
}
