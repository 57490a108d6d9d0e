import type { DeskProposal } from '../../../lib/protocol/desk.ts'

/** What a person can do with a proposal. */
export type Action = 'publish' | 'approve' | 'schedule' | 'unschedule' | 'sendBack' | 'reject' | 'pack' | 'unpack' | 'emergency' | 'sign' | 'undo'

/** Those that ask no more than «sure?», and a reason where one is due; each is `POST /api/desk/<address>`. */
export type PlainAction = Exclude<Action, 'schedule' | 'pack' | 'undo'>

export const ADDRESS: Readonly<Record<PlainAction, string>> = {
  publish: 'publish',
  approve: 'approve',
  unschedule: 'unschedule',
  sendBack: 'send-back',
  reject: 'reject',
  unpack: 'unpack',
  emergency: 'emergency',
  sign: 'sign',
}

export type ReasonedAction = 'sendBack' | 'reject' | 'emergency'

export function needsReason(action: Action): action is ReasonedAction {
  return action === 'sendBack' || action === 'reject' || action === 'emergency'
}

/** What is sent for an action. What is not about a text names none. */
export function messageOf(action: PlainAction, { number, tip }: Pick<DeskProposal, 'number' | 'tip'>, reason: string): object {
  if (action === 'unschedule' || action === 'unpack' || action === 'sign') return { number }
  return { number, tip, ...(needsReason(action) && { reason }) }
}

/** The actions to offer, the most likely first. «Approva» alone is only for where others must approve too. */
export function actionsOf(proposal: DeskProposal): readonly Action[] {
  const { can, obstacle, decision } = proposal
  const decides = obstacle === null
  const last = decides && can.publish && isLast(proposal)
  const offered: readonly (Action | false)[] = [
    decision.can.sign && 'sign',
    last && 'publish',
    decides && can.approve && !last && 'approve',
    decides && decision.can.schedule && 'schedule',
    decision.can.unschedule && 'unschedule',
    can.sendBack && 'sendBack',
    decision.can.undo && 'undo',
    decision.can.pack && 'pack',
    decision.can.unpack && 'unpack',
    decision.can.emergency && 'emergency',
    can.reject && 'reject',
  ]
  return offered.filter((action) => action !== false)
}

const RARE: readonly Action[] = ['unschedule', 'pack', 'unpack', 'emergency', 'reject']

/** Which of the actions have a button of their own; the others are behind «Altro», unless there is but one. */
export function splitActions(actions: readonly Action[]): { readonly shown: readonly Action[]; readonly more: readonly Action[] } {
  const more = actions.filter((action) => RARE.includes(action))
  if (more.length <= 1) return { shown: actions, more: [] }
  return { shown: actions.filter((action) => !RARE.includes(action)), more }
}

/** Is this person's yes the last that is missing, here and in the package? */
function isLast({ approvals, approvalsNeeded, number, decision }: DeskProposal): boolean {
  const others = decision.package?.members.filter((member) => member.number !== number) ?? []
  return approvalsNeeded - approvals <= 1 && (decision.package?.conflict ?? null) === null && others.every(({ missing }) => missing === null)
}
