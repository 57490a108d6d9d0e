import type { Person } from '../access/person.ts'
import type { Proposal } from '../forge/proposal.ts'
import { allowWriting } from './allow.ts'
import { authorOf } from './author.ts'
import { findProposal } from './find-proposal.ts'
import type { ProposalName } from './proposal-name.ts'
import type { Workplace } from './workplace.ts'

/** Who writes gives up a proposal; what was written is kept in the history. */
export async function withdraw(work: Workplace, person: Person, request: { readonly name: ProposalName; readonly tip: string }): Promise<Proposal> {
  const proposal = await findProposal(work, person, request.name)
  allowWriting(await work.published(), person, proposal.paths)
  return work.forge.close({ number: proposal.number, expectedTip: request.tip, by: authorOf(person), status: 'withdrawn' })
}
