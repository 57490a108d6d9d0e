import type { Oid } from '../../commit.ts'
import { ProposalClosedProblem } from '../../problems/proposal-closed-problem.ts'
import { StaleTipProblem } from '../../problems/stale-tip-problem.ts'
import type { Proposal } from '../../proposal.ts'
import { isOpen } from '../../transitions.ts'

/** Throws `ProposalClosedProblem` or `StaleTipProblem` unless the proposal is open and stands where its reader thought. */
export function expectOpen(proposal: Proposal, expectedTip: Oid): void {
  if (!isOpen(proposal)) throw new ProposalClosedProblem(proposal)
  if (proposal.tip !== expectedTip) throw new StaleTipProblem(proposal.number, expectedTip, proposal.tip)
}
