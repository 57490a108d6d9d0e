import type { Person } from '../access/person.ts'
import type { Proposal } from '../forge/proposal.ts'
import { allowWriting } from './allow.ts'
import { authorOf } from './author.ts'
import { findProposal } from './find-proposal.ts'
import { WrongStateProblem } from './problems/wrong-state-problem.ts'
import type { ProposalName } from './proposal-name.ts'
import type { Workplace } from './workplace.ts'

/** Which proposal, as its author was looking at it. */
export interface MoveRequest {
  readonly name: ProposalName
  readonly tip: string
}

/**
 * Someone who may write it moves a proposal one step along; one that is already there is left as it is.
 *
 * @throws {WrongStateProblem} when it is not where the step begins
 */
export async function moveProposal(work: Workplace, person: Person, { name, tip }: MoveRequest, from: 'draft' | 'pending_review', to: 'draft' | 'pending_review'): Promise<Proposal> {
  const proposal = await findProposal(work, person, name)
  allowWriting(await work.published(), person, proposal.paths)
  if (proposal.status === to) return proposal
  if (proposal.status !== from) throw new WrongStateProblem(proposal.status, [from])
  return work.forge.setStatus({ number: proposal.number, expectedTip: tip, by: authorOf(person), status: to })
}
