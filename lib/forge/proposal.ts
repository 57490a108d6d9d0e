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

/** Why a proposal exists: `removal` takes a page away for good, `move` gives it another address. */
export type ProposalKind = 'new' | 'change' | 'removal' | 'media' | 'move'

/** A person, the role in which they approve, and the exact tree they saw. */
export interface Approval {
  readonly by: Person
  readonly role: string
  readonly tree: Oid
  readonly at: number
}

/** What a remark is about. Without a path it is about the proposal as a whole. */
export interface RemarkPlace {
  /** Content path of the entry. */
  readonly path: string
  /** Key path of the field, `contatti.1.valore`; `body` is the text. */
  readonly field?: string
  /** The words the remark is about, as they were: a paragraph may move or change afterwards. */
  readonly quote?: string
}

/** Something that happened to a proposal. `at` in milliseconds since the epoch. Append-only. */
export type ProposalEvent =
  | { readonly type: 'opened'; readonly by: Person; readonly at: number; readonly tip: Oid }
  | { readonly type: 'amended'; readonly by: Person; readonly at: number; readonly tip: Oid; readonly superseded: Oid }
  | { readonly type: 'status'; readonly by: Person; readonly at: number; readonly from: ProposalStatus; readonly to: ProposalStatus; readonly reason?: string }
  | { readonly type: 'approved'; readonly by: Person; readonly at: number; readonly role: string; readonly tree: Oid }
  | Assigned
  | RemarkEvent
  | DecisionEvent
  | ExpertEvent

/**
 * Who has it in hand. `from` is the id of who had it, as `by` saw it: of two people who take it at once the second one's
 * event does not say what is so, and changes nothing (`takenBy`).
 */
export type Assigned = { readonly type: 'assigned'; readonly by: Person; readonly at: number; readonly from: string | null; readonly to: Person | null }

/** A conversation: a remark has an id, what answers it names it in `of`. */
export type RemarkEvent =
  | { readonly type: 'remark'; readonly by: Person; readonly at: number; readonly id: string; readonly text: string; readonly place?: RemarkPlace; readonly suggestion?: string }
  | { readonly type: 'reply'; readonly by: Person; readonly at: number; readonly of: string; readonly text: string }
  | { readonly type: 'remark-state'; readonly by: Person; readonly at: number; readonly of: string; readonly to: 'resolved' | 'open' | 'accepted' | 'declined' }

export type DecisionEvent =
  /** To be published at a moment; `null` takes the appointment back. It holds for this tree only. */
  | { readonly type: 'scheduled'; readonly by: Person; readonly at: number; readonly tree: Oid; readonly publishAt: number | null }
  /** Published together with the others of this package, or with none; `null` takes it out. */
  | { readonly type: 'packed'; readonly by: Person; readonly at: number; readonly package: { readonly id: string; readonly title: string } | null }
  /** It was, or is about to be, published without the approvals the rules ask for. */
  | { readonly type: 'emergency'; readonly by: Person; readonly at: number; readonly tree: Oid; readonly reason: string }
  /** A second person has looked at what was published in an emergency and answers for it. */
  | { readonly type: 'signed'; readonly by: Person; readonly at: number; readonly role: string; readonly tree: Oid }
  /** The clock could not do what was due: a code, and why in one sentence for people. */
  | { readonly type: 'failed'; readonly by: Person; readonly at: number; readonly tree: Oid; readonly code: string; readonly sentence: string; readonly remedy: string }

/** Somebody without an account is asked about it, through a signed link; `until` is when the link ends. */
export type ExpertEvent =
  | { readonly type: 'expert-asked'; readonly by: Person; readonly at: number; readonly id: string; readonly expert: { readonly name: string; readonly email: string }; readonly question: string; readonly tree: Oid; readonly until: number }
  | { readonly type: 'expert-answered'; readonly by: Person; readonly at: number; readonly of: string; readonly agrees: boolean; readonly text: string; readonly tree: Oid }
  | { readonly type: 'expert-ended'; readonly by: Person; readonly at: number; readonly of: string }

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
