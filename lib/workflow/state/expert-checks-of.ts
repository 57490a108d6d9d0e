import type { Person } from '../../forge/commit.ts'
import type { Proposal, ProposalEvent } from '../../forge/proposal.ts'

type Asked = Extract<ProposalEvent, { type: 'expert-asked' }>
type Answered = Extract<ProposalEvent, { type: 'expert-answered' }>

/** A question to somebody without an account, and what they said. */
export interface ExpertCheck {
  readonly asked: Asked
  /** The last answer; `null` while there is none. */
  readonly answer: Answered | null
  /** Who took the question back, or `null`. */
  readonly endedBy: Person | null
  /** Was it asked about a text that is no longer the proposed one? */
  readonly stale: boolean
}

/** The questions asked about a proposal, oldest first. */
export function expertChecksOf({ events, tree }: Pick<Proposal, 'events' | 'tree'>): readonly ExpertCheck[] {
  return events
    .filter((event) => event.type === 'expert-asked')
    .map((asked) => ({
      asked,
      answer: events.findLast((event) => event.type === 'expert-answered' && event.of === asked.id) as Answered | undefined ?? null,
      endedBy: events.find((event) => event.type === 'expert-ended' && event.of === asked.id)?.by ?? null,
      stale: asked.tree !== tree,
    }))
}
