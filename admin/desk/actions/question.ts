import type { DeskProposal } from '../../../lib/protocol/desk.ts'
import { WORDS } from '../words.ts'
import type { Action } from './action.ts'

/** What the dialog asks before an action: what will happen, in one sentence. */
export function questionOf(action: Action, { title, site, kind, approvals, approvalsNeeded }: DeskProposal): string {
  const { ask } = WORDS.actions
  switch (action) {
    case 'publish':
      return kind === 'removal' ? ask.publish.removal(title, site) : ask.publish.text(title, site)
    case 'approve':
      return ask.approve.text(approvalsNeeded - approvals)
    default:
      return ask[action].text
  }
}
