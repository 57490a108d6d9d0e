import type { ProposalStatus } from '../../lib/forge/proposal.ts'
import { WORDS } from './words.ts'

export function StatusBadge({ status }: { readonly status: ProposalStatus }) {
  return <span class={`desk-badge desk-status-${status.replace('_', '-')}`}>{WORDS.status[status]}</span>
}
