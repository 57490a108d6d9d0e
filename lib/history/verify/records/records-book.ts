import type { Oid } from '../../../forge/commit.ts'

/** Where a proposal was published, as the records tell it. */
export interface Published {
  readonly number: number
  /** The commit of the records. */
  readonly commit: Oid
  readonly path: string
  /** The record's blobs before and after. */
  readonly blobs: { readonly before: Oid | null; readonly after: Oid | null }
}

/** What there is to know of the records once they were gone through; ids alone, a few megabytes for a hundred thousand commits. */
export interface RecordsBook {
  readonly head: Oid | null
  /** Each commit of their line, with its place on it. */
  readonly places: ReadonlyMap<Oid, number>
  /** By the commit of the published line. */
  readonly published: ReadonlyMap<Oid, Published>
  /** The last commit of the published line that each proposal was published by, by its number. */
  readonly merged: ReadonlyMap<number, Oid>
  /** The place of the first that is signed; infinity where none is. */
  readonly signedFrom: number
  /** Commits of the published line that a publication under way was about to make. */
  readonly pending: ReadonlySet<Oid>
}
