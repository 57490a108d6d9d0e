import type { Commit } from '../../commit.ts'

/** A commit of the published line, and the paths in which it differs from the one before, sorted. */
export interface PublishedChange {
  readonly commit: Commit
  readonly paths: readonly string[]
}

/** A change with its place on the published line, from 0. */
export type PlacedChange = PublishedChange & { readonly order: number }
