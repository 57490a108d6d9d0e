import type { Person } from '../../access/person.ts'
import type { DeskPerson } from '../../protocol/desk.ts'
import { allowApproving } from '../allow.ts'
import { findProposal } from '../find-proposal.ts'
import { rightsReview } from '../rights-review.ts'
import type { Workplace } from '../workplace.ts'
import { mayTake } from './may-take.ts'

/** Whom a proposal can be handed to: who may approve it, by name. Only who may approve it is told. */
export async function takersOf(work: Workplace, person: Person, number: number): Promise<readonly DeskPerson[]> {
  const proposal = await findProposal(work, person, number)
  const published = await work.published()
  await allowApproving(work, published, person, proposal)
  const review = await rightsReview(work, published, proposal)
  return [...published.people.values()]
    .filter((other) => mayTake(published, other, proposal, review))
    .map(({ id, name }) => ({ id, name }))
    .sort((a, b) => a.name.localeCompare(b.name, 'it'))
}
