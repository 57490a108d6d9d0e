import type { QueueItem } from '../../lib/protocol/desk.ts'
import { WORDS } from './words/desk.ts'

export function StatusBadge({ status }: { readonly status: QueueItem['status'] }) {
  return <span class={`desk-badge desk-status-${status.replace('_', '-')}`}>{WORDS.status[status]}</span>
}
