import type { Person } from '../../access/person.ts'
import type { Person as Author } from '../../forge/commit.ts'
import type { Proposal } from '../../forge/proposal.ts'
import { authorOf } from '../author.ts'
import { WrongStateProblem } from '../problems/wrong-state-problem.ts'
import { packageOf } from '../state/package-of.ts'
import type { Workplace } from '../workplace.ts'
import { bundleOf } from './bundle-of.ts'
import { type Manner, publication } from './publication.ts'
import { refuseUnlessTogether } from './refuse-unless-together.ts'
import { refuseUnlessWaiting } from './refuse-unless-waiting.ts'

/**
 * Publishes a proposal, and the others of its package with it or none, once the rules and the checks let them.
 *
 * What was decided meanwhile is seen in the very step that writes: one that was sent back or taken out of the package is
 * not published.
 *
 * @param manner how the proposal itself is published; the others as they are, with the same trailers
 */
export async function publishTogether(work: Workplace, person: Person, proposal: Proposal, manner: Manner = {}): Promise<Proposal> {
  const published = await work.published()
  const bundle = (await bundleOf(work, proposal)).map((one) => (one.number === proposal.number ? proposal : one))
  await refuseUnlessTogether(work, published, person, proposal, bundle)
  const by: Author = authorOf(person)
  const requests = bundle.map((one) => publication(work, published, by, one, guarded(one, one.number === proposal.number ? manner : { trailers: manner.trailers ?? [] })))
  const done = await work.forge.mergeAll(await Promise.all(requests))
  return done.find(({ number }) => number === proposal.number) ?? proposal
}

function guarded(seen: Proposal, manner: Manner): Manner {
  return {
    ...manner,
    stillSo: (now) => {
      refuseUnlessWaiting(now)
      if (packageOf(now)?.id !== packageOf(seen)?.id) throw new WrongStateProblem(now.status, [])
      manner.stillSo?.(now)
    },
  }
}
