import type { DeskProposal } from '../../../lib/protocol/desk.ts'
import { DECIDE_WORDS as decide } from '../words/decide.ts'
import { WORDS } from '../words/desk.ts'
import type { Action, PlainAction, ReasonedAction } from './action.ts'

export interface Question {
  readonly title: string
  /** What will happen, in one sentence. */
  readonly text: string
  /** What is written on the button that does it. */
  readonly confirm: string
}

/** What the dialog asks before an action. */
export function questionOf(action: PlainAction, { title, site, kind, can, approvals, approvalsNeeded, rights, decision }: DeskProposal): Question {
  const { ask } = WORDS.actions
  switch (action) {
    case 'publish': {
      const words = rights ? ask.rights : kind === 'removal' ? ask.remove : ask.publish
      return { title: words.title, text: `${words.text(title, site)} ${can.approve ? words.approves : words.approved}`, confirm: words.confirm }
    }
    case 'approve':
      return { ...ask.approve, text: ask.approve.text(approvalsNeeded - approvals) }
    case 'unschedule':
      return { ...decide.unschedule, text: decide.unschedule.text(decision.schedule?.publishAt ?? 0) }
    case 'unpack':
      return { ...decide.unpack, text: decide.unpack.text(decision.package?.title ?? '') }
    case 'emergency':
      return { ...decide.emergency, text: decide.emergency.text(title) }
    case 'sign':
      return { ...decide.sign, text: decide.sign.text(decision.emergency?.by.name ?? '', decision.emergency?.reason ?? '') }
    default:
      return ask[action]
  }
}

/** What the reason is for, and what is said where it is missing. */
export function reasonWordsOf(action: ReasonedAction): { readonly help: string; readonly why: string } {
  if (action === 'emergency') return { help: decide.emergency.reasonHelp, why: decide.emergency.reasonMissing }
  return { help: WORDS.actions.reasonHelp[action], why: WORDS.actions.reasonMissing }
}

/** What is written on the button of an action. */
export function labelOf(action: Action, { kind, can, decision }: DeskProposal): string {
  switch (action) {
    case 'publish':
      // Who has approved this text already is not asked to approve it again.
      if (!can.approve) return kind === 'removal' ? WORDS.actions.removeNow : WORDS.actions.publishNow
      return kind === 'removal' ? WORDS.actions.remove : WORDS.actions.publish
    case 'schedule':
      return decision.schedule ? decide.label.reschedule : decide.label.schedule
    case 'pack':
      return decision.package ? decide.label.repack : decide.label.pack
    case 'unschedule':
    case 'unpack':
    case 'emergency':
    case 'sign':
    case 'undo':
      return decide.label[action]
    default:
      return WORDS.actions[action]
  }
}
