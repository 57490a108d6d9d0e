import { isOpen } from '../../forge/transitions.ts'
import type { Proposal, ProposalEvent } from '../../forge/proposal.ts'

/** Why the clock could not do what was due: the last failure that nothing has answered, or `null`. A new text, a new appointment or a move answers it. */
export function failureOf(proposal: Pick<Proposal, 'events' | 'tree' | 'status'>): Extract<ProposalEvent, { type: 'failed' }> | null {
  const last = proposal.events.findLast(({ type }) => type === 'failed' || type === 'scheduled' || type === 'amended' || type === 'status')
  return last?.type === 'failed' && isOpen(proposal) ? last : null
}
