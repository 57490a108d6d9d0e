import { ProposalClosedProblem } from '../../forge/problems/proposal-closed-problem.ts'
import type { Proposal } from '../../forge/proposal.ts'
import { isOpen } from '../../forge/transitions.ts'
import { WrongStateProblem } from '../problems/wrong-state-problem.ts'

/** @throws {ProposalClosedProblem | WrongStateProblem} unless the proposal waits for the central office; of one that ended, who ended it and when */
export function refuseUnlessWaiting(proposal: Pick<Proposal, 'number' | 'title' | 'status' | 'events'>): void {
  const { status } = proposal
  if (!isOpen(proposal)) throw new ProposalClosedProblem(proposal)
  if (status !== 'pending_review' && status !== 'pending_publish') throw new WrongStateProblem(status, ['pending_review', 'pending_publish'])
}
