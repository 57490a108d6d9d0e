import type { Person } from '../../access/person.ts'
import { ProposalClosedProblem } from '../../forge/problems/proposal-closed-problem.ts'
import type { Proposal } from '../../forge/proposal.ts'
import { isOpen } from '../../forge/transitions.ts'
import { takesPart } from '../allow.ts'
import { findProposal } from '../find-proposal.ts'
import { NotAllowedProblem } from '../problems/not-allowed-problem.ts'
import { RemarkMissingProblem } from '../problems/remark-missing-problem.ts'
import { type Remark, remarksOf } from '../state/remarks-of.ts'
import type { Workplace } from '../workplace.ts'

/**
 * A proposal that this person may remark: it is open, and they have a say in it. An auditor only reads.
 *
 * @throws {ProposalMissingProblem | NotAllowedProblem | ProposalClosedProblem}
 */
export async function openToRemarks(work: Workplace, person: Person, number: number): Promise<Proposal> {
  const proposal = await findProposal(work, person, number)
  if (!(await takesPart(work, await work.published(), person, proposal))) throw new NotAllowedProblem('remark', proposal.branch)
  if (!isOpen(proposal)) throw new ProposalClosedProblem(proposal)
  return proposal
}

/** @throws {RemarkMissingProblem} */
export function remarkIn(proposal: Proposal, id: string): Remark {
  const remark = remarksOf(proposal).find((one) => one.id === id)
  if (!remark) throw new RemarkMissingProblem(proposal.number, id)
  return remark
}
