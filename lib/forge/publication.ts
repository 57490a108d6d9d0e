import type { Commit, Oid } from './commit.ts'

/** One change of a path on the published line. */
export interface Publication {
  /** Its message tells who approved, in which role (`rolesIn`). */
  readonly commit: Commit
  /** Its place on the published line, from 0: two commits may share a second, never a place. */
  readonly order: number
  /** The blob that was there and the one that is; `null` is not there. */
  readonly before: Oid | null
  readonly after: Oid | null
  /** Every path the same commit changed, sorted: a page that moves goes at one and comes at another. */
  readonly paths: readonly string[]
}
