import type { Person } from '../access/person.ts'
import type { Proposal } from '../forge/proposal.ts'
import { allowApproving } from './allow.ts'
import { authorOf } from './author.ts'
import { refuseUnlessWaiting } from './decide/refuse-unless-waiting.ts'
import { findProposal } from './find-proposal.ts'
import type { Workplace } from './workplace.ts'

/** What the central office answers to a proposal it does not publish. */
export interface Answer {
  readonly number: number
  readonly tip: string
  readonly reason: string
}

/** The central office gives a proposal back to its author, with the reason. */
export async function sendBack(work: Workplace, person: Person, { number, tip, reason }: Answer): Promise<Proposal> {
  const proposal = await findProposal(work, person, number)
  await allowApproving(work, await work.published(), person, proposal)
  refuseUnlessWaiting(proposal)
  return work.forge.setStatus({ number, expectedTip: tip, by: authorOf(person), status: 'draft', reason })
}
