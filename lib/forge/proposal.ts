import type { Oid, Person } from './commit.ts'

/** Decap's three open states, then how a proposal ended. */
export type ProposalStatus =
  | 'draft'
  | 'pending_review'
  | 'pending_publish'
  | 'published'
  | 'withdrawn'
  | 'rejected'

export const OPEN_STATUSES = ['draft', 'pending_review', 'pending_publish'] as const satisfies readonly ProposalStatus[]

/** A state a proposal can be moved to without ending. */
export type OpenStatus = (typeof OPEN_STATUSES)[number]

/** Why a proposal exists. */
export type ProposalKind = 'new' | 'change' | 'removal' | 'media'

/** A person, the role in which they approve, and the exact tree they saw. */
export interface Approval {
  readonly by: Person
  readonly role: string
  readonly tree: Oid
  readonly at: number
}

/** Something that happened to a proposal. `at` in milliseconds since the epoch. Append-only. */
export type ProposalEvent =
  | { readonly type: 'opened'; readonly by: Person; readonly at: number; readonly tip: Oid }
  | { readonly type: 'amended'; readonly by: Person; readonly at: number; readonly tip: Oid; readonly superseded: Oid }
  | { readonly type: 'status'; readonly by: Person; readonly at: number; readonly from: ProposalStatus; readonly to: ProposalStatus; readonly reason?: string }
  | { readonly type: 'approved'; readonly by: Person; readonly at: number; readonly role: string; readonly tree: Oid }
  | { readonly type: 'remark'; readonly by: Person; readonly at: number; readonly text: string; readonly field?: string }

/** A proposal as it stands: what a pull request is on a forge. */
export interface Proposal {
  readonly number: number
  readonly branch: string
  readonly title: string
  readonly kind: ProposalKind
  readonly status: ProposalStatus
  /** The commit of the published line it started from. */
  readonly base: Oid
  readonly tip: Oid
  /** The tree of the tip: what an approval names. */
  readonly tree: Oid
  /** Who opened it, and everyone who wrote any of its commits (in order of first commit, author first). */
  readonly author: Person
  readonly authors: readonly Person[]
  /** Paths its commits changed, sorted. */
  readonly paths: readonly string[]
  readonly createdAt: number
  readonly updatedAt: number
  readonly approvals: readonly Approval[]
  readonly events: readonly ProposalEvent[]
  /** The merge commit, once published. */
  readonly merged?: Oid
}
