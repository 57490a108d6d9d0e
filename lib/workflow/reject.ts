import type { Person } from '../access/person.ts'
import type { Proposal } from '../forge/proposal.ts'
import { allowRejecting } from './allow.ts'
import { authorOf } from './author.ts'
import { findProposal } from './find-proposal.ts'
import type { Answer } from './send-back.ts'
import type { Workplace } from './workplace.ts'

/** The central office closes a proposal that will not be published, with the reason. */
export async function reject(work: Workplace, person: Person, { number, tip, reason }: Answer): Promise<Proposal> {
  const proposal = await findProposal(work, person, number)
  allowRejecting(await work.published(), person, proposal)
  return work.forge.close({ number, expectedTip: tip, by: authorOf(person), status: 'rejected', reason })
}
