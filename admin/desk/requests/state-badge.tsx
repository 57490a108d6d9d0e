import type { RequestState } from '../../../lib/protocol/requests.ts'
import { REQUEST_WORDS as say } from '../words/requests.ts'

const LOOK = { new: 'pending-review', taken: 'pending-publish', closed: 'draft' } satisfies Record<RequestState, string>

export function StateBadge({ state }: { readonly state: RequestState }) {
  return <span class={`desk-badge desk-status-${LOOK[state]}`}>{say.states[state]}</span>
}
