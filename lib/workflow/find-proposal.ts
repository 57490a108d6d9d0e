import type { Person } from '../access/person.ts'
import type { Proposal } from '../forge/proposal.ts'
import { maySee } from './allow.ts'
import { ProposalMissingProblem } from './problems/proposal-missing-problem.ts'
import { branchOf, type ProposalName } from './proposal-name.ts'
import type { Workplace } from './workplace.ts'

/**
 * The proposal a person means, if they may see it: by its number, or the open one of a name.
 *
 * @throws {ProposalMissingProblem} the same for one that is not there and one that is not theirs to see
 */
export async function findProposal(work: Workplace, person: Person, which: number | ProposalName): Promise<Proposal> {
  const proposal = typeof which === 'number' ? await work.forge.proposal(which) : await work.forge.open(branchOf(which))
  if (!proposal || !(await maySee(work, await work.published(), person, proposal))) throw new ProposalMissingProblem({ which })
  return proposal
}
