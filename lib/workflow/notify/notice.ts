import type { Person } from '../../forge/commit.ts'
import type { RemarkPlace } from '../../forge/proposal.ts'

/** What a person is told of. */
export type NoticeKind =
  | 'sent-back'
  | 'rejected'
  | 'published'
  | 'failed'
  | 'remark'
  | 'suggestion'
  | 'reply'
  | 'answered'
  | 'handed-over'
  | 'to-review'
  | 'to-sign'
  | 'expert-answered'

/**
 * What does not wait for the morning: it stops until this person acts, or this person was waiting for it in order to act.
 * All the rest is told once a day (docs: one digest a day a person at most, urgent ones apart).
 */
export const URGENT: ReadonlySet<NoticeKind> = new Set(['sent-back', 'failed', 'handed-over', 'to-sign', 'expert-answered'])

/** One thing that happened to a proposal, for one person. */
export interface Notice {
  readonly kind: NoticeKind
  readonly proposal: number
  /** Which of the proposal's events it comes from: with the person it names the notice for ever. */
  readonly index: number
  /** The id of a person of the rubrica. */
  readonly to: string
  readonly by: Person
  /** Milliseconds since the epoch. */
  readonly at: number
  /** What was written: a reason, a remark, an answer. */
  readonly words: string | null
  readonly place: RemarkPlace | null
  /** The remark it belongs to. */
  readonly remark: string | null
}
