import type { Commit } from '../../commit.ts'

/** A commit of the published line, and the paths in which it differs from the one before, sorted. */
export interface PublishedChange {
  readonly commit: Commit
  readonly paths: readonly string[]
}
