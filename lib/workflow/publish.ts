import type { Person } from '../access/person.ts'
import { StaleTipProblem } from '../forge/problems/stale-tip-problem.ts'
import type { Proposal, ProposalEvent } from '../forge/proposal.ts'
import { happened } from '../forge/transitions.ts'
import { allowApproving } from './allow.ts'
import { approve } from './approve.ts'
import { authorOf } from './author.ts'
import { publishTogether } from './decide/publish-together.ts'
import { verdictOn } from './decide/refuse-unless-publishable.ts'
import { refuseUnlessWaiting } from './decide/refuse-unless-waiting.ts'
import { roleFor } from './decide/role-for.ts'
import { findProposal } from './find-proposal.ts'
import type { Workplace } from './workplace.ts'

/**
 * A person of the central office approves and publishes, in one step: there is no moment in which the last approval is
 * given and the proposal is not published. What is published is the text they saw, and the others of its package with it.
 *
 * @throws {NotPublishableProblem} when the rules ask for more approvals; this person's approval is kept
 */
export async function publish(work: Workplace, person: Person, request: { readonly number: number; readonly tip: string }): Promise<Proposal> {
  const seen = await findProposal(work, person, request.number)
  const published = await work.published()
  await allowApproving(work, published, person, seen)
  refuseUnlessWaiting(seen)
  if (seen.tip !== request.tip) throw new StaleTipProblem(seen.number, request.tip, seen.tip)
  const said: readonly ProposalEvent[] = approvedBy(person, seen) ? [] : [{ type: 'approved', by: authorOf(person), at: work.now(), role: roleFor(published, person, seen), tree: seen.tree }]
  const agreed = said.reduce(happened, seen)
  if ((await verdictOn(work, published, agreed)).publishable) return publishTogether(work, person, agreed, { alongside: said })
  // Of two people who approve at the same time the second one's approval may be the last after all.
  return publishTogether(work, person, said.length === 0 ? seen : await approve(work, person, request))
}

function approvedBy(person: Person, { approvals, tree }: Proposal): boolean {
  return approvals.some((approval) => approval.by.id === person.id && approval.tree === tree)
}
