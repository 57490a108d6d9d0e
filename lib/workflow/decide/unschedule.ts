import type { Person } from '../../access/person.ts'
import type { Person as Author } from '../../forge/commit.ts'
import type { Proposal } from '../../forge/proposal.ts'
import { authorOf } from '../author.ts'
import { findProposal } from '../find-proposal.ts'
import { refuseUnlessWaiting } from './refuse-unless-waiting.ts'
import { scheduleOf } from '../state/schedule-of.ts'
import type { Workplace } from '../workplace.ts'
import { allowUnscheduling } from './allow-deciding.ts'
import { bundleOf } from './bundle-of.ts'

/** Takes the appointment of a proposal back, and of its package; one that was published meanwhile says so. */
export async function unschedule(work: Workplace, person: Person, { number }: { readonly number: number }): Promise<Proposal> {
  const proposal = await findProposal(work, person, number)
  await allowUnscheduling(work, await work.published(), person, proposal)
  refuseUnlessWaiting(proposal)
  await dropAppointments(work, authorOf(person), await bundleOf(work, proposal))
  return findProposal(work, person, number)
}

/** Takes the appointments of proposals back; those that have none are left alone. */
export async function dropAppointments({ forge, now }: Workplace, by: Author, proposals: readonly Proposal[]): Promise<void> {
  for (const { number, tree } of proposals.filter((proposal) => scheduleOf(proposal) !== null)) {
    await forge.record(number, { type: 'scheduled', by, at: now(), tree, publishAt: null }, undefined, refuseUnlessWaiting)
  }
}
