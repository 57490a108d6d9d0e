import type { Person } from '../../access/person.ts'
import type { Proposal } from '../../forge/proposal.ts'
import { coordinates, speaksFor } from '../allow.ts'
import type { Published } from '../published.ts'
import type { RightsReview } from '../rights-review.ts'

/** May this person have a proposal in hand? Who may approve it: who wrote any of it may not. */
export function mayTake(published: Published, person: Person, proposal: Proposal, review: RightsReview | null): boolean {
  const wrote = proposal.authors.some(({ id }) => id === person.id)
  return !wrote && (coordinates(published, person, proposal) || speaksFor(published, person, review))
}
