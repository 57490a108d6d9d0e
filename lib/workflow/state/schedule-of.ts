import type { Person } from '../../forge/commit.ts'
import { isOpen } from '../../forge/transitions.ts'
import type { Proposal } from '../../forge/proposal.ts'

/** An appointment to publish: who made it, and for when (milliseconds since the epoch). */
export interface Schedule {
  readonly by: Person
  readonly publishAt: number
}

/** The appointment that holds: of an open proposal, and made for the tree it has now. What was written later is published by nobody's clock. */
export function scheduleOf(proposal: Pick<Proposal, 'events' | 'tree' | 'status'>): Schedule | null {
  const last = proposal.events.findLast((event) => event.type === 'scheduled')
  if (!last || last.type !== 'scheduled' || last.publishAt === null || last.tree !== proposal.tree || !isOpen(proposal)) return null
  return { by: last.by, publishAt: last.publishAt }
}
