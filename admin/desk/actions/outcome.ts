import type { DeskProposal } from '../../../lib/protocol/desk.ts'
import { DECIDE_WORDS as decide } from '../words/decide.ts'
import { WORDS } from '../words/desk.ts'
import type { Action } from './action.ts'

/** What happened, in the words the person hears after an action. */
export function outcomeOf(action: Action, after: DeskProposal): string {
  const { outcome } = WORDS
  const { title, author, approvals, approvalsNeeded, decision } = after
  switch (action) {
    case 'publish':
      return published(after)
    case 'approve':
      return `${outcome.approved(title)} ${approvals < approvalsNeeded ? outcome.missing(approvalsNeeded - approvals) : outcome.ready}`
    case 'sendBack':
      return outcome.sentBack(title, author.name)
    case 'reject':
      return outcome.rejected(title, author.name)
    case 'schedule':
      return decide.outcome.scheduled(title, decision.schedule?.publishAt ?? 0)
    case 'unschedule':
      return decide.outcome.unscheduled(title)
    case 'pack':
      return decide.outcome.packed(title, decision.package?.title ?? '')
    case 'unpack':
      return decide.outcome.unpacked(title)
    case 'emergency':
      return decide.outcome.emergency(title)
    case 'sign':
      return decide.outcome.signed(title)
    case 'undo':
      return undone(after)
  }
}

function undone({ kind, status, title }: DeskProposal): string {
  if (status !== 'published') return decide.undo.doneReview(title)
  return kind === 'removal' ? WORDS.outcome.removed(title) : decide.undo.doneNow(title)
}

function published({ kind, title }: DeskProposal): string {
  return kind === 'removal' ? WORDS.outcome.removed(title) : WORDS.outcome.published(title)
}
