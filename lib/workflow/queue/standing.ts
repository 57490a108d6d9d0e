import type { Lane } from '../../access/lanes/lane.ts'
import type { Proposal } from '../../forge/proposal.ts'
import { summaryOf } from '../../model/facts/summary.ts'
import type { ChecksGlance } from '../../protocol/checks.ts'
import { checksGlance } from '../checks/checks-glance.ts'
import { bundleOf } from '../decide/bundle-of.ts'
import { factsOf } from '../facts-of.ts'
import { laneOf } from '../lane-of.ts'
import type { Published } from '../published.ts'
import { type RightsReview, rightsReview } from '../rights-review.ts'
import type { Workplace } from '../workplace.ts'
import { contentDay } from './content-day.ts'

/** What has to be looked up about a proposal before it can be shown. */
export interface Standing {
  readonly review: RightsReview | null
  readonly lane: Lane
  /** What changes, in a few words. */
  readonly summary: string
  readonly contentDay: string | null
  /** What the checks say; `null` while they are not done. */
  readonly checks: ChecksGlance | null
}

/** Each part remembers what it found out, for as long as what it comes from stays the same: of five hundred proposals a publication leaves all but a few as they were. */
export async function standingOf(work: Workplace, published: Published, proposal: Proposal): Promise<Standing> {
  const [review, lane, facts, day, bundle] = await Promise.all([
    rightsReview(work, published, proposal),
    laneOf(work, published, proposal),
    factsOf(work, published, proposal),
    contentDay(work.forge, published, proposal),
    bundleOf(work, proposal),
  ])
  return { review, lane, summary: summaryOf(facts), contentDay: day, checks: checksGlance(work, published, proposal, bundle) }
}
