import type { Proposal } from '../../forge/proposal.ts'
import type { TakenAnswer } from '../../protocol/taken.ts'
import { takenBy } from '../state/taken-by.ts'

export function takenAnswer(proposal: Proposal): TakenAnswer {
  const holder = takenBy(proposal)
  return { takenBy: holder && { id: holder.id, name: holder.name } }
}
