import type { Proposal } from '../../forge/proposal.ts'
import { isOpen } from '../../forge/transitions.ts'
import { emergencyOf } from '../state/emergency-of.ts'
import { failureOf } from '../state/failure-of.ts'
import { remarksOf } from '../state/remarks-of.ts'
import { takenBy } from '../state/taken-by.ts'
import type { Notice } from './notice.ts'

/** Is what a notice asks for still to be done? A mail never says what is no longer so. */
export function stillHolds(proposal: Proposal, { kind, to, index, remark }: Notice): boolean {
  switch (kind) {
    case 'sent-back':
      return proposal.status === 'draft' && !proposal.events.slice(index + 1).some(({ type }) => type === 'amended')
    case 'failed':
      return failureOf(proposal) !== null && !proposal.events.slice(index + 1).some(({ type }) => type === 'failed')
    case 'handed-over':
      return isOpen(proposal) && takenBy(proposal)?.id === to
    case 'to-review':
      return proposal.status === 'pending_review' && [undefined, to].includes(takenBy(proposal)?.id)
    case 'to-sign':
      return emergencyOf(proposal)?.signed === null
    case 'remark':
    case 'suggestion':
      return isOpen(proposal) && remarksOf(proposal).find(({ id }) => id === remark)?.state === 'open'
    case 'reply':
      return isOpen(proposal)
    case 'rejected':
    case 'published':
    case 'answered':
    case 'expert-answered':
      return true
  }
}
