import { useEffect, useRef } from 'preact/hooks'
import { COMPOSE_WORDS } from '../../words/compose.ts'
import type { Phase, Sending } from './use-sending.ts'

type Way = Extract<Phase, { at: 'preparing' | 'leaving' | 'sending' }>

/** While a message is about to leave: how long it can still be called back, the focus on what does it. */
export function LeavingPanel({ phase, sending }: { readonly phase: Way; readonly sending: Sending }) {
  const { send: say } = COMPOSE_WORDS
  const undo = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (phase.at === 'leaving') undo.current?.focus()
  }, [phase.at])
  return (
    <div class="compose-leaving">
      {/* Said once: a countdown that is read out drowns what it is about. */}
      <p class="visually-hidden" role="status">{phase.at === 'leaving' ? say.leavingSaid : phase.at === 'sending' ? say.sending : say.preparing}</p>
      <p aria-hidden="true">{phase.at === 'leaving' ? say.leaving(phase.seconds) : phase.at === 'sending' ? say.sending : say.preparing}</p>
      {phase.at === 'leaving' && (
        <div class="letter-buttons">
          <button ref={undo} type="button" class="btn btn-primary" onClick={sending.callBack}>{say.undo}</button>
          <button type="button" class="btn btn-outline-primary" onClick={sending.now}>{say.now}</button>
        </div>
      )}
    </div>
  )
}
