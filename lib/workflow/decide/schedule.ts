import type { Person } from '../../access/person.ts'
import { StaleTipProblem } from '../../forge/problems/stale-tip-problem.ts'
import type { Proposal } from '../../forge/proposal.ts'
import { approve } from '../approve.ts'
import { authorOf } from '../author.ts'
import type { Workplace } from '../workplace.ts'
import { bundleOf } from './bundle-of.ts'
import { momentMeant } from './moment-meant.ts'
import { refuseUnlessTogether } from './refuse-unless-together.ts'
import { refuseUnlessWaiting } from './refuse-unless-waiting.ts'

export interface ScheduleRequest {
  readonly number: number
  readonly tip: string
  /** Day and time of the offices, `2026-11-30T08:00`. */
  readonly at: string
}

/**
 * A person of the central office approves a proposal and says when it goes online, with the others of its package. It
 * asks for all that publishing it now would ask for; the rules are asked again when the moment comes.
 *
 * @throws {InvalidMomentProblem | NotPublishableProblem | PackageProblem} when approvals are missing, this person's is kept
 */
export async function schedule(work: Workplace, person: Person, request: ScheduleRequest): Promise<Proposal> {
  const publishAt = momentMeant(request.at, work.now())
  const approved = await approve(work, person, request)
  const bundle = (await bundleOf(work, approved)).map((one) => (one.number === approved.number ? approved : one))
  await refuseUnlessTogether(work, await work.published(), person, approved, bundle)
  const written = await Promise.all(bundle.map((seen) => record(work, person, seen, publishAt)))
  return written.find(({ number }) => number === approved.number) ?? approved
}

function record(work: Workplace, person: Person, seen: Proposal, publishAt: number): Promise<Proposal> {
  const event = { type: 'scheduled', by: authorOf(person), at: work.now(), tree: seen.tree, publishAt } as const
  return work.forge.record(seen.number, event, undefined, (now) => {
    refuseUnlessWaiting(now)
    if (now.tip !== seen.tip) throw new StaleTipProblem(seen.number, seen.tip, now.tip)
  })
}
