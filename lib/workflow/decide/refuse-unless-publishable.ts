import type { Lane } from '../../access/lanes/lane.ts'
import { publishable, type Verdict } from '../../access/publishable.ts'
import type { Proposal } from '../../forge/proposal.ts'
import { changeOf } from '../change-of.ts'
import { laneOf } from '../lane-of.ts'
import { memberName } from '../member-name.ts'
import { NotPublishableProblem } from '../problems/not-publishable-problem.ts'
import type { Published } from '../published.ts'
import { type RightsReview, rightsReview } from '../rights-review.ts'
import { ofName } from '../rights-words.ts'
import type { Workplace } from '../workplace.ts'

/** What the rules say of publishing a proposal, as it stands in `proposal`. */
export async function verdictOn(work: Workplace, published: Published, proposal: Proposal): Promise<Verdict> {
  const [review, lane]: [RightsReview | null, Lane] = await Promise.all([rightsReview(work, published, proposal), laneOf(work, published, proposal)])
  return publishable(published.rules, changeOf(published, proposal, review, lane))
}

/** @throws {NotPublishableProblem} unless the rules let it be published */
export async function refuseUnlessPublishable(work: Workplace, published: Published, proposal: Proposal): Promise<void> {
  const verdict = await verdictOn(work, published, proposal)
  if (verdict.publishable) return
  throw new NotPublishableProblem(verdict.why, verdict.path, verdict.why === 'missing-member-approval' ? ofName(memberName(published, verdict.member)) : '')
}
