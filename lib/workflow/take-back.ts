import type { Person } from '../access/person.ts'
import type { Proposal } from '../forge/proposal.ts'
import { type MoveRequest, moveProposal } from './move-proposal.ts'
import type { Workplace } from './workplace.ts'

/** The author takes a proposal back from review, to go on writing. */
export function takeBack(work: Workplace, person: Person, request: MoveRequest): Promise<Proposal> {
  return moveProposal(work, person, request, 'pending_review', 'draft')
}
