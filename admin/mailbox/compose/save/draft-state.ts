import type { DraftSaveAnswer } from '../../../../lib/protocol/webmail.ts'
import type { ProblemMessage } from '../../../../lib/protocol/problem-message.ts'
import type { MessageRef } from '../../mail.ts'

/** How it stands with the copy of a draft at the server. */
export interface DraftState {
  readonly id: string
  /** Where it lies among the drafts; `null` before it was saved once. */
  readonly saved: MessageRef | null
  readonly now: 'new' | 'changed' | 'saving' | 'saved' | 'failed' | 'offline'
  /** Something was written while it was being saved. */
  readonly changedMeanwhile: boolean
  readonly savedAt: number | null
  readonly problem: ProblemMessage | null
  /** Another window wrote the same draft: both are kept. Said until the screen is left. */
  readonly forked: boolean
}

export type DraftEvent =
  | { readonly is: 'written' }
  | { readonly is: 'saving' }
  | { readonly is: 'saved'; readonly answer: DraftSaveAnswer; readonly at: number }
  | { readonly is: 'refused'; readonly problem: ProblemMessage }
  | { readonly is: 'offline' }

export function newDraftState(id: string, saved: MessageRef | null = null): DraftState {
  return { id, saved, now: saved ? 'saved' : 'new', changedMeanwhile: false, savedAt: null, problem: null, forked: false }
}

export function afterDraftEvent(state: DraftState, event: DraftEvent): DraftState {
  switch (event.is) {
    case 'written':
      return state.now === 'saving' ? { ...state, changedMeanwhile: true } : { ...state, now: 'changed' }
    case 'saving':
      return { ...state, now: 'saving', changedMeanwhile: false, problem: null }
    case 'saved':
      return { ...state, id: event.answer.id, saved: event.answer.saved, savedAt: event.at, forked: state.forked || event.answer.id !== state.id, now: state.changedMeanwhile ? 'changed' : 'saved', changedMeanwhile: false }
    case 'refused':
      return { ...state, now: 'failed', changedMeanwhile: false, problem: event.problem }
    case 'offline':
      return { ...state, now: 'offline', changedMeanwhile: false }
  }
}

/** There is something that only this window has. */
export function isUnsaved({ now }: DraftState): boolean {
  return now !== 'new' && now !== 'saved'
}
