import type { Person } from '../../access/person.ts'
import type { Proposal } from '../../forge/proposal.ts'
import { allowApproving } from '../allow.ts'
import { findProposal } from '../find-proposal.ts'
import type { Workplace } from '../workplace.ts'
import { assign } from './assign.ts'
import { refuseUnlessWaiting } from '../decide/refuse-unless-waiting.ts'

export interface TakeRequest {
  readonly number: number
  /** Who has it, as the person sees it: whoever takes it from somebody says so. */
  readonly from: string | null
}

/** A person of the central office takes a proposal in hand, from nobody or from a colleague. It locks nothing: others may still decide. */
export async function take(work: Workplace, person: Person, { number, from }: TakeRequest): Promise<Proposal> {
  const proposal = await findProposal(work, person, number)
  await allowApproving(work, await work.published(), person, proposal)
  refuseUnlessWaiting(proposal)
  return assign(work, person, proposal, { from, to: person })
}
