import { accessPath, attribute } from '../access/covering.ts'
import { groupsOf, type Person } from '../access/person.ts'
import type { Proposal } from '../forge/proposal.ts'
import { allowApproving } from './allow.ts'
import { authorOf } from './author.ts'
import { findProposal } from './find-proposal.ts'
import { WrongStateProblem } from './problems/wrong-state-problem.ts'
import type { Published } from './published.ts'
import type { Workplace } from './workplace.ts'

/** A person of the central office approves the tree they have read; a later change makes the approval count no more. */
export async function approve(work: Workplace, person: Person, request: { readonly number: number; readonly tip: string }): Promise<Proposal> {
  const proposal = await findProposal(work, person, request.number)
  const published = await work.published()
  await allowApproving(work, published, person, proposal)
  if (proposal.status !== 'pending_review' && proposal.status !== 'pending_publish') throw new WrongStateProblem(proposal.status, ['pending_review'])
  const approval = { by: authorOf(person), role: roleFor(published, person, proposal), tree: proposal.tree, at: work.now() }
  const approved = await work.forge.approve({ number: proposal.number, expectedTip: request.tip, by: authorOf(person), approval })
  if (approved.status === 'pending_publish') return approved
  return work.forge.setStatus({ number: proposal.number, expectedTip: approved.tip, by: authorOf(person), status: 'pending_publish' })
}

// The record says in which role: the group that made this person an approver here, or that lets them speak for their body.
function roleFor({ rules }: Published, person: Person, proposal: Proposal): string {
  const [path = ''] = proposal.paths
  const here = attribute(rules, accessPath(path), 'approvers') ?? []
  const anywhere = rules.rules.flatMap(({ approvers = [] }) => approvers)
  const groups = groupsOf(person, rules)
  return groups.find((group) => here.includes(group)) ?? groups.find((group) => anywhere.includes(group)) ?? person.role
}
