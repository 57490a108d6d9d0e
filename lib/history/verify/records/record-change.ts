import type { Oid } from '../../../forge/commit.ts'
import type { Proposal } from '../../../forge/proposal.ts'

/** One commit of the records: what it made of one record. */
export interface RecordChange {
  readonly commit: Oid
  /** Milliseconds since the epoch: when the commit says it was made. */
  readonly at: number
  readonly path: string
  /** `null`: it was not there, or it is gone. */
  readonly before: Proposal | null
  readonly after: Proposal | null
  /** What the proposal was before and is now, by the ids of its blobs. */
  readonly blobs: { readonly before: Oid | null; readonly after: Oid | null }
}
