import { useEffect } from 'preact/hooks'
import { useMailbox } from '../../mailbox-context.ts'
import { COMPOSE_WORDS } from '../../words/compose.ts'
import { forgetDraft } from '../save/kept-draft.ts'
import type { Writing } from '../save/use-draft.ts'
import type { Phase } from './use-sending.ts'

/** What follows when a message has left. Where all went well it is said, and the list is back; gives whether it did. */
export function useSent({ keeper, draft }: Writing, phase: Phase): boolean {
  const { say, changed, close } = useMailbox()
  const answer = phase.at === 'done' ? phase.answer : null
  const whole = answer !== null && answer.refused.length === 0 && answer.problem === null && answer.kept !== null
  useEffect(() => {
    if (!answer) return
    forgetDraft(keeper.state.id)
    changed()
    if (!whole) return
    close()
    say({ sentence: COMPOSE_WORDS.send.sent(draft.to.length + draft.cc.length + draft.bcc.length) })
  }, [answer])
  return whole
}
