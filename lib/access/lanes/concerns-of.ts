import { isConfirmation } from '../../model/facts/is-confirmation.ts'
import type { EntryFacts, ProposalFacts } from '../../model/facts/proposal-facts.ts'
import { CONCERN_OF, type Concern } from './concern.ts'

/** Everything a proposal is about. A page that is new or taken away is that and no more: no day of it was ever in force. */
export function concernsOf({ entries, media, rights, others }: ProposalFacts): ReadonlySet<Concern> {
  return new Set([
    ...entries.flatMap(ofEntry),
    ...(media.length > 0 ? (['files'] as const) : []),
    ...(rights ? (['rights'] as const) : []),
    ...(others ? (['other'] as const) : []),
  ])
}

function ofEntry({ what, facts }: EntryFacts): readonly Concern[] {
  const changed = facts.map(({ nature }) => CONCERN_OF[nature])
  if (what === 'move') return ['move', ...changed]
  if (what !== 'change') return [what]
  // When to look again is a part of saying that it is still right, and on its own a date like any other.
  return isConfirmation(facts) ? ['confirmation'] : changed
}
