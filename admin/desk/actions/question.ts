import type { DeskProposal } from '../../../lib/protocol/desk.ts'
import { WORDS } from '../words/desk.ts'
import type { Action } from './action.ts'

export interface Question {
  readonly title: string
  /** What will happen, in one sentence. */
  readonly text: string
  /** What is written on the button that does it. */
  readonly confirm: string
}

/** What the dialog asks before an action. */
export function questionOf(action: Action, { title, site, kind, approvals, approvalsNeeded, rights }: DeskProposal): Question {
  const { ask } = WORDS.actions
  switch (action) {
    case 'publish': {
      const words = rights ? ask.rights : kind === 'removal' ? ask.remove : ask.publish
      return { ...words, text: words.text(title, site) }
    }
    case 'approve':
      return { ...ask.approve, text: ask.approve.text(approvalsNeeded - approvals) }
    default:
      return ask[action]
  }
}

/** What is written on the button of an action. */
export function labelOf(action: Action, { kind }: DeskProposal): string {
  return action === 'publish' && kind === 'removal' ? WORDS.actions.remove : WORDS.actions[action]
}
