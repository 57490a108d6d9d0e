import type { Proposal } from '../../forge/proposal.ts'
import type { QueueStep } from '../../protocol/desk.ts'
import { stepInWords } from '../words.ts'
import { withoutPassedOver } from './passed-over.ts'

/** The last thing that happened to a proposal, in words. */
export function lastStep(proposal: Proposal): QueueStep {
  const event = withoutPassedOver(proposal).at(-1)
  if (!event) return { by: { id: proposal.author.id, name: proposal.author.name }, what: '', at: proposal.updatedAt }
  return { by: { id: event.by.id, name: event.by.name }, what: stepInWords(event), at: event.at }
}
