import type { Person } from '../../access/person.ts'
import type { Proposal } from '../../forge/proposal.ts'
import { findProposal } from '../find-proposal.ts'
import type { Workplace } from '../workplace.ts'
import { assign } from './assign.ts'

/** Who has a proposal in hand leaves it to whoever may; also when their rights were taken meanwhile, and when it is a draft again. */
export async function release(work: Workplace, person: Person, { number }: { readonly number: number }): Promise<Proposal> {
  const proposal = await findProposal(work, person, number)
  return assign(work, person, proposal, { from: person.id, to: null })
}
