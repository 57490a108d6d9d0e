import type { Person } from '../../forge/commit.ts'
import { isOpen } from '../../forge/transitions.ts'
import type { Proposal } from '../../forge/proposal.ts'

/** An appointment to publish: who made it, and for when (milliseconds since the epoch). */
export interface Schedule {
  readonly by: Person
  readonly publishAt: number
}

/**
 * The appointment that holds: of an open proposal that was not sent back since, and made for the tree it has now. What
 * was written later is published by nobody's clock.
 */
export function scheduleOf(proposal: Pick<Proposal, 'events' | 'tree' | 'status'>): Schedule | null {
  const last = lastScheduled(proposal)
  return last && last.tree === proposal.tree && proposal.status !== 'draft' && isOpen(proposal) ? { by: last.by, publishAt: last.publishAt } : null
}

/** The appointment that a later text, or a sending back, has cancelled; `null` where there is none or it holds. */
export function cancelledScheduleOf(proposal: Pick<Proposal, 'events' | 'tree' | 'status'>): Schedule | null {
  const last = proposal.events.findLast((event) => event.type === 'scheduled')
  return last?.type === 'scheduled' && last.publishAt !== null && isOpen(proposal) && scheduleOf(proposal) === null ? { by: last.by, publishAt: last.publishAt } : null
}

function lastScheduled({ events }: Pick<Proposal, 'events'>) {
  const last = events.findLast((event) => event.type === 'scheduled' || (event.type === 'status' && event.to === 'draft'))
  return last?.type === 'scheduled' && last.publishAt !== null ? { ...last, publishAt: last.publishAt } : null
}
