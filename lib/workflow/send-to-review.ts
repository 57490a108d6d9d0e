import type { Person } from '../access/person.ts'
import type { Proposal } from '../forge/proposal.ts'
import { type MoveRequest, moveProposal } from './move-proposal.ts'
import type { Workplace } from './workplace.ts'

/** The author sends a draft to the central office. */
export function sendToReview(work: Workplace, person: Person, request: MoveRequest): Promise<Proposal> {
  return moveProposal(work, person, request, 'draft', 'pending_review')
}
