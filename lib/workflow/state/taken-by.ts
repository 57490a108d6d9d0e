import type { Person } from '../../forge/commit.ts'
import type { Proposal } from '../../forge/proposal.ts'

/** Who has a proposal in hand, or `null`. An event that was written from a state that no longer was is passed over. */
export function takenBy({ events }: Pick<Proposal, 'events'>): Person | null {
  return events.reduce<Person | null>((holder, event) => (event.type === 'assigned' && event.from === (holder?.id ?? null) ? event.to : holder), null)
}
