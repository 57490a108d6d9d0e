import type { Person } from '../../access/person.ts'
import { StaleTipProblem } from '../../forge/problems/stale-tip-problem.ts'
import type { Proposal, ProposalEvent } from '../../forge/proposal.ts'
import { coordinates } from '../allow.ts'
import { authorOf } from '../author.ts'
import { findProposal } from '../find-proposal.ts'
import { EmergencyProblem } from '../problems/emergency-problem.ts'
import { NotAllowedProblem } from '../problems/not-allowed-problem.ts'
import { NotPublishableProblem } from '../problems/not-publishable-problem.ts'
import { PackageProblem } from '../problems/package-problem.ts'
import type { Published } from '../published.ts'
import { touchesRights } from '../rights-review.ts'
import type { Workplace } from '../workplace.ts'
import { bundleOf } from './bundle-of.ts'
import { nameAndAddress, publication, PUBLISHED_BY } from './publication.ts'
import { refuseUnlessSound } from './refuse-unless-sound.ts'
import { verdictOn } from './refuse-unless-publishable.ts'
import { roleFor } from './role-for.ts'

export interface EmergencyRequest {
  readonly number: number
  readonly tip: string
  readonly reason: string
}

/**
 * Who may approve somewhere publishes there at once, with a reason: also what they wrote, also without the approvals of
 * others. It is on record in the same step, and stays open until a second person signs for it. Never for rights.
 *
 * @throws {NotAllowedProblem | EmergencyProblem | PackageProblem} and what publishing throws for what is not sound
 */
export async function emergency(work: Workplace, person: Person, { number, tip, reason }: EmergencyRequest): Promise<Proposal> {
  const seen = await findProposal(work, person, number)
  if (seen.tip !== tip) throw new StaleTipProblem(number, tip, seen.tip)
  return publishUrgently(work, person, seen, reason, [{ type: 'emergency', by: authorOf(person), at: work.now(), tree: seen.tree, reason }])
}

/** @param alongside the emergency itself, where it is not on record yet */
export async function publishUrgently(work: Workplace, person: Person, seen: Proposal, reason: string, alongside: readonly ProposalEvent[]): Promise<Proposal> {
  const published = await work.published()
  refuseUnlessUrgent(published, person, seen)
  if ((await bundleOf(work, seen)).length > 1) throw new PackageProblem('together', seen.title)
  await refuseUnlessWritten(work, published, seen)
  await refuseUnlessSound(work, published, person, [seen])
  const by = authorOf(person)
  const trailers = [['Emergency', reason], [PUBLISHED_BY, `${nameAndAddress(by)} (${roleFor(published, person, seen)})`]] as const
  const stillSo = (now: Proposal) => refuseUnlessUrgent(published, person, now)
  return work.forge.merge(await publication(work, published, by, seen, { alongside, trailers, stillSo }))
}

/** @throws {NotAllowedProblem | EmergencyProblem} unless the person may publish this in an emergency */
export function refuseUnlessUrgent(published: Published, person: Person, proposal: Proposal): void {
  if (!coordinates(published, person, proposal)) throw new NotAllowedProblem('approve', proposal.paths[0] ?? '')
  if (proposal.paths.some((path) => touchesRights(published, path))) throw new EmergencyProblem('rights')
  if (proposal.status === 'draft' && !proposal.authors.some(({ id }) => id === person.id)) throw new EmergencyProblem('draft')
}

// Only approvals may be missing: who may not write there brings in nothing, however urgent.
async function refuseUnlessWritten(work: Workplace, published: Published, proposal: Proposal): Promise<void> {
  const verdict = await verdictOn(work, published, proposal)
  if (!verdict.publishable && (verdict.why === 'no-path' || verdict.why === 'author-may-not-write')) throw new NotPublishableProblem(verdict.why, verdict.path)
}
