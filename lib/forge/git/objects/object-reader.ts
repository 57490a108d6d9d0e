import type { Oid } from '../../commit.ts'
import type { CommitObject } from './commit-object.ts'
import type { Tree } from './tree-object.ts'

/** Objects by id. All throw `RepositoryBrokenProblem` when the object is missing, damaged or of another type. */
export interface ObjectReader {
  commit(oid: Oid): Promise<CommitObject>
  tree(oid: Oid): Promise<Tree>
  /** Not to be written into: the bytes are shared. */
  blob(oid: Oid): Promise<Uint8Array>
}
