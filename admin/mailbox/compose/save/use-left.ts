import { useEffect, useRef } from 'preact/hooks'
import { useMailbox } from '../../mailbox-context.ts'
import type { DraftKeeper } from './draft-keeper.ts'
import { forgetDraft } from './kept-draft.ts'
import type { Writing } from './use-draft.ts'
import { composeHref } from '../../route.ts'

/** A message that is left is saved behind the back of who left it; what could not be saved stays in this window, and is said. */
export function useLeft({ keeper, state: { saved, id } }: Writing): void {
  const { say } = useMailbox()
  const tell = useRef(say)
  tell.current = say
  useEffect(() => () => void settle(keeper, (saying) => tell.current(saying)), [keeper])
  // A reload finds the draft where it lies now; nothing is navigated by it.
  useEffect(() => {
    if (saved) history.replaceState(history.state, '', composeHref(id, { how: 'draft', ref: saved }))
  }, [saved?.folder, saved?.validity, saved?.uid, id])
}

async function settle(keeper: DraftKeeper, say: ReturnType<typeof useMailbox>['say']): Promise<void> {
  if (keeper.closed) return
  const saved = await keeper.flush()
  if (saved) forgetDraft(keeper.state.id)
  else if (keeper.state.problem) say({ problem: keeper.state.problem, retry: () => void settle(keeper, say) })
}
