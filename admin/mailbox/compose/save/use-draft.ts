import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Draft, DraftSaveAnswer } from '../../../../lib/protocol/webmail.ts'
import { ask } from '../../ask.ts'
import { useMailbox } from '../../mailbox-context.ts'
import { DraftKeeper } from './draft-keeper.ts'
import { type DraftState, isUnsaved } from './draft-state.ts'
import { keepDraft } from './kept-draft.ts'

export interface Writing {
  readonly draft: Draft
  readonly state: DraftState
  readonly change: (part: Partial<Draft> | ((draft: Draft) => Partial<Draft>)) => void
  readonly keeper: DraftKeeper
}

/** A message that is being written, kept at the server while it is. */
export function useDraft(start: { readonly draft: Draft; readonly state: DraftState }): Writing {
  const { changed } = useMailbox()
  const [draft, setDraft] = useState(start.draft)
  const [state, setState] = useState(start.state)
  const tell = useRef(changed)
  tell.current = changed
  const keeper = useMemo(
    () =>
      new DraftKeeper(start.draft, start.state, {
        save: (asked) => ask<DraftSaveAnswer>('draft-save', asked),
        keep: keepDraft,
        onState: (next) => {
          setState(next)
          if (next.now === 'saved' && next.saved) tell.current(next.saved.folder)
        },
        now: Date.now,
        wait: (ms, then) => {
          const timer = setTimeout(then, ms)
          return () => clearTimeout(timer)
        },
      }),
    [],
  )
  useSavedWhenLeft(keeper)
  const change = useCallback<Writing['change']>((part) => {
    const next = { ...keeper.draft, ...(typeof part === 'function' ? part(keeper.draft) : part) }
    setDraft(next)
    keeper.write(next)
  }, [])
  return { draft, state, change, keeper }
}

/** Saves when the window is put aside, when the line comes back, and when the screen is left; asks before the window closes. */
function useSavedWhenLeft(keeper: DraftKeeper): void {
  useEffect(() => {
    const save = () => void keeper.flush()
    const hidden = () => document.visibilityState === 'hidden' && save()
    const closing = (event: BeforeUnloadEvent) => {
      if (isUnsaved(keeper.state)) event.preventDefault()
    }
    document.addEventListener('visibilitychange', hidden)
    addEventListener('blur', save)
    addEventListener('online', save)
    addEventListener('beforeunload', closing)
    return () => {
      document.removeEventListener('visibilitychange', hidden)
      removeEventListener('blur', save)
      removeEventListener('online', save)
      removeEventListener('beforeunload', closing)
    }
  }, [keeper])
}
