import type { Person } from '../../access/person.ts'
import type { Proposal } from '../../forge/proposal.ts'
import { coordinates, speaksFor } from '../allow.ts'
import { NotAllowedProblem } from '../problems/not-allowed-problem.ts'
import type { Published } from '../published.ts'
import { rightsReview } from '../rights-review.ts'
import { scheduleOf } from '../state/schedule-of.ts'
import type { Workplace } from '../workplace.ts'

/** May this person say when and with what a proposal is published? Whoever may approve there, their own as well: it is no approval. */
export function mayPack(published: Published, person: Person, proposal: Proposal): boolean {
  return coordinates(published, person, proposal)
}

/** @throws {NotAllowedProblem} unless the person may take its appointment back: who made it, and who may approve it */
export async function allowUnscheduling(work: Workplace, published: Published, person: Person, proposal: Proposal): Promise<void> {
  if (scheduleOf(proposal)?.by.id === person.id || coordinates(published, person, proposal)) return
  if (speaksFor(published, person, await rightsReview(work, published, proposal))) return
  throw new NotAllowedProblem('approve', proposal.paths[0] ?? '')
}
