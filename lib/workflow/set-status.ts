import type { Person } from '../access/person.ts'
import type { Proposal } from '../forge/proposal.ts'
import { allowWriting } from './allow.ts'
import { authorOf } from './author.ts'
import { findProposal } from './find-proposal.ts'
import { WrongStateProblem } from './problems/wrong-state-problem.ts'
import type { ProposalName } from './proposal-name.ts'
import type { Workplace } from './workplace.ts'

interface StatusRequest {
  readonly name: ProposalName
  readonly tip: string
}

/** The author sends a draft to the central office. */
export async function sendToReview(work: Workplace, person: Person, { name, tip }: StatusRequest): Promise<Proposal> {
  return move(work, person, name, tip, 'draft', 'pending_review')
}

/** The author takes it back to go on writing. */
export async function takeBack(work: Workplace, person: Person, { name, tip }: StatusRequest): Promise<Proposal> {
  return move(work, person, name, tip, 'pending_review', 'draft')
}

async function move(work: Workplace, person: Person, name: ProposalName, tip: string, from: 'draft' | 'pending_review', to: 'draft' | 'pending_review'): Promise<Proposal> {
  const proposal = await findProposal(work, person, name)
  allowWriting(await work.published(), person, proposal.paths)
  if (proposal.status === to) return proposal
  if (proposal.status !== from) throw new WrongStateProblem(proposal.status, [from])
  return work.forge.setStatus({ number: proposal.number, expectedTip: tip, by: authorOf(person), status: to })
}
