import type { Transition } from '../../forge.ts'
import { StaleTipProblem } from '../../problems/stale-tip-problem.ts'
import type { Approval, Proposal } from '../../proposal.ts'
import { approved } from '../../transitions.ts'
import type { Repository } from '../repository.ts'
import { changeProposal } from './change-proposal.ts'
import { expectOpen } from './expect-open.ts'

/** Records that a person approves, in a role, the tree they saw. The same approval twice counts once. */
export async function approve(repository: Repository, request: Transition & { readonly approval: Approval }): Promise<Proposal> {
  const { number, expectedTip, approval } = request
  return changeProposal(repository, number, async (_batch, record) => {
    expectOpen(record.proposal, expectedTip)
    if (approval.tree !== record.proposal.tree) throw new StaleTipProblem(number, approval.tree, record.proposal.tree)
    if (record.proposal.approvals.some((given) => isSame(given, approval))) return record.proposal
    const { by, role } = approval
    return { record: { ...record, proposal: approved(record.proposal, approval) }, what: `approved by ${by.id} as ${role}`, by }
  })
}

function isSame(one: Approval, other: Approval): boolean {
  return one.by.id === other.by.id && one.role === other.role && one.tree === other.tree
}
