import type { Person } from '../access/person.ts'
import type { Proposal } from '../forge/proposal.ts'
import { allowApproving } from './allow.ts'
import { authorOf } from './author.ts'
import { refuseUnlessWaiting } from './decide/refuse-unless-waiting.ts'
import { roleFor } from './decide/role-for.ts'
import { findProposal } from './find-proposal.ts'
import type { Workplace } from './workplace.ts'

/** A person of the central office approves the tree they have read; a later change makes the approval count no more. */
export async function approve(work: Workplace, person: Person, request: { readonly number: number; readonly tip: string }): Promise<Proposal> {
  const proposal = await findProposal(work, person, request.number)
  const published = await work.published()
  await allowApproving(work, published, person, proposal)
  refuseUnlessWaiting(proposal)
  const approval = { by: authorOf(person), role: roleFor(published, person, proposal), tree: proposal.tree, at: work.now() }
  const approved = await work.forge.approve({ number: proposal.number, expectedTip: request.tip, by: authorOf(person), approval })
  if (approved.status === 'pending_publish') return approved
  return work.forge.setStatus({ number: proposal.number, expectedTip: approved.tip, by: authorOf(person), status: 'pending_publish' })
}
