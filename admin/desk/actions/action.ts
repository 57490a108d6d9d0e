import type { DeskProposal } from '../../../lib/protocol/desk.ts'

/** What a person can do with a proposal; each is `POST /api/desk/<address>`. */
export type Action = 'publish' | 'approve' | 'sendBack' | 'reject'

export const ADDRESS: Readonly<Record<Action, string>> = { publish: 'publish', approve: 'approve', sendBack: 'send-back', reject: 'reject' }

export function needsReason(action: Action): action is 'sendBack' | 'reject' {
  return action === 'sendBack' || action === 'reject'
}

/** The actions to offer, the most likely first. «Approva» alone is only for where others must approve too. */
export function actionsOf({ can, obstacle, approvals, approvalsNeeded }: DeskProposal): readonly Action[] {
  const decides = obstacle === null
  const lastApproval = approvalsNeeded - approvals <= 1
  const offered: readonly (Action | false)[] = [
    decides && can.publish && lastApproval && 'publish',
    decides && can.approve && !(can.publish && lastApproval) && 'approve',
    can.sendBack && 'sendBack',
    can.reject && 'reject',
  ]
  return offered.filter((action) => action !== false)
}
