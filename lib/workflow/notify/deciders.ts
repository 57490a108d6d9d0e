import type { Person } from '../../access/person.ts'
import type { Proposal } from '../../forge/proposal.ts'
import type { Published } from '../published.ts'
import { mayTake } from '../queue/may-take.ts'
import { rightsReview } from '../rights-review.ts'
import type { Workplace } from '../workplace.ts'

/** Who may approve a proposal: nobody who wrote any of it. Sorted by name. */
export async function decidersOf(work: Workplace, published: Published, proposal: Proposal): Promise<readonly Person[]> {
  const review = await rightsReview(work, published, proposal)
  return [...published.people.values()].filter((person) => mayTake(published, person, proposal, review)).sort((a, b) => a.name.localeCompare(b.name, 'it'))
}
