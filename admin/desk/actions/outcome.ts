import type { DeskProposal } from '../../../lib/protocol/desk.ts'
import { WORDS } from '../words/desk.ts'
import type { Action } from './action.ts'

/** What happened, in the words the person hears after an action. */
export function outcomeOf(action: Action, { title, kind, author, approvals, approvalsNeeded }: DeskProposal): string {
  const { outcome } = WORDS
  switch (action) {
    case 'publish':
      return kind === 'removal' ? outcome.removed(title) : outcome.published(title)
    case 'approve':
      return `${outcome.approved(title)} ${approvals < approvalsNeeded ? outcome.missing(approvalsNeeded - approvals) : outcome.ready}`
    case 'sendBack':
      return outcome.sentBack(title, author.name)
    case 'reject':
      return outcome.rejected(title, author.name)
  }
}
