import type { Person } from '../../access/person.ts'
import type { Proposal } from '../../forge/proposal.ts'
import { maySee } from '../allow.ts'
import { PackageProblem } from '../problems/package-problem.ts'
import type { Published } from '../published.ts'
import type { Workplace } from '../workplace.ts'
import { refuseUnlessPublishable, verdictOn } from './refuse-unless-publishable.ts'
import { refuseUnlessSound } from './refuse-unless-sound.ts'

/**
 * May a proposal, with the others of its package, be published as they stand? `bundle` holds it and them.
 *
 * @throws {NotPublishableProblem | PackageProblem} for it, or for another; and what `refuseUnlessSound` throws
 */
export async function refuseUnlessTogether(work: Workplace, published: Published, person: Person, proposal: Proposal, bundle: readonly Proposal[]): Promise<void> {
  await refuseUnlessPublishable(work, published, proposal)
  for (const other of bundle.filter(({ number }) => number !== proposal.number)) {
    const why = await missingOf(work, published, other)
    if (why) throw new PackageProblem(why, (await maySee(work, published, person, other)) ? other.title : null)
  }
  await refuseUnlessSound(work, published, person, bundle)
}

/** What keeps one of a package back: `null` when nothing does. */
export async function missingOf(work: Workplace, published: Published, proposal: Proposal): Promise<'draft' | 'incomplete' | null> {
  if (proposal.status === 'draft') return 'draft'
  return (await verdictOn(work, published, proposal)).publishable ? null : 'incomplete'
}
