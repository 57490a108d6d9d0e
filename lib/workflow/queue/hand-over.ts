import type { Person } from '../../access/person.ts'
import type { Proposal } from '../../forge/proposal.ts'
import { allowApproving } from '../allow.ts'
import { findProposal } from '../find-proposal.ts'
import { CannotTakeProblem } from '../problems/cannot-take-problem.ts'
import { rightsReview } from '../rights-review.ts'
import type { Workplace } from '../workplace.ts'
import { assign } from './assign.ts'
import { refuseUnlessWaiting } from '../decide/refuse-unless-waiting.ts'
import { mayTake } from './may-take.ts'
import type { TakeRequest } from './take.ts'

/**
 * A person of the central office passes a proposal to a colleague, whoever has it.
 *
 * @throws {CannotTakeProblem} for who may not approve it
 */
export async function handOver(work: Workplace, person: Person, { number, from, to }: TakeRequest & { readonly to: string }): Promise<Proposal> {
  const proposal = await findProposal(work, person, number)
  const published = await work.published()
  await allowApproving(work, published, person, proposal)
  refuseUnlessWaiting(proposal)
  const colleague = published.people.get(to)
  if (!colleague || !mayTake(published, colleague, proposal, await rightsReview(work, published, proposal))) throw new CannotTakeProblem(number, colleague?.name ?? to)
  return assign(work, person, proposal, { from, to: colleague })
}
