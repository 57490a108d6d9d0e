import type { Oid } from '../../../forge/commit.ts'
import type { CommitObject } from '../../../forge/git/objects/commit-object.ts'
import type { TreeDifference } from '../../../forge/git/trees/diff-trees.ts'
import type { Signed } from '../checks/signature-of.ts'

/** A commit of the published line. */
export interface LineCommit {
  readonly oid: Oid
  /** Its place on the line, from 0. */
  readonly order: number
  readonly commit: CommitObject
  readonly signed: Signed
  /** The commit before it and what it says, where there is one. */
  readonly before: { readonly oid: Oid; readonly commit: CommitObject } | null
  readonly differences: readonly TreeDifference[]
}
