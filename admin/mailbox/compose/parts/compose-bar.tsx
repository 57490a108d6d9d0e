import { useState } from 'preact/hooks'
import { ask } from '../../ask.ts'
import { ConfirmDialog } from '../../confirm-dialog.tsx'
import { Icon } from '../../icons/icon.tsx'
import { useMailbox } from '../../mailbox-context.ts'
import { COMPOSE_WORDS } from '../../words/compose.ts'
import { isUnsaved } from '../save/draft-state.ts'
import { forgetDraft } from '../save/kept-draft.ts'
import { savingInWords } from '../save/saving-in-words.ts'
import type { Writing } from '../save/use-draft.ts'

interface Props {
  readonly writing: Writing
  /** Why it cannot be sent yet; empty while nothing holds it. */
  readonly fault: string
  readonly onSend: () => void
}

/** Sends, says how it stands with the draft, and the ways out. */
export function ComposeBar({ writing: { keeper, state }, fault, onSend }: Props) {
  const { say: tell, changed, close } = useMailbox()
  const { send: say } = COMPOSE_WORDS
  const [dialog, setDialog] = useState<'discard' | 'leave' | null>(null)
  const leave = async () => ((await keeper.flush()) ? close() : setDialog('leave'))
  const leaveAnyway = async () => {
    await keeper.close()
    forgetDraft(keeper.state.id)
    close()
  }
  const discard = async () => {
    await keeper.close()
    const { saved, id } = keeper.state
    const answer = saved && (await ask<object>('draft-remove', { ref: saved }))
    if (answer && !answer.ok) tell({ problem: answer.problem })
    forgetDraft(id)
    changed()
    close()
  }
  return (
    <div class="compose-bar">
      {fault && <p class="compose-fault" role="alert">{fault}</p>}
      <div class="letter-buttons">
        <button type="button" class="btn btn-primary" title={say.key} onClick={onSend}>
          <Icon name="sent" /> {say.button}
        </button>
        <button type="button" class="btn btn-outline-primary" onClick={() => void leave()}>{COMPOSE_WORDS.back}</button>
        <button type="button" class="btn btn-link" onClick={() => setDialog('discard')}>{COMPOSE_WORDS.discard}</button>
      </div>
      <p class="compose-saving" role="status">{savingInWords(state)}</p>
      {isUnsaved(state) && state.now !== 'saving' && state.now !== 'changed' && (
        <button type="button" class="btn btn-outline-primary btn-sm" onClick={() => void keeper.flush()}>{COMPOSE_WORDS.saving.now}</button>
      )}
      {dialog === 'discard' && <ConfirmDialog title={COMPOSE_WORDS.discardTitle} text={COMPOSE_WORDS.discardText} no={COMPOSE_WORDS.leaveStay} yes={COMPOSE_WORDS.discardConfirm} onAnswer={(yes) => (yes ? void discard() : setDialog(null))} />}
      {dialog === 'leave' && <ConfirmDialog title={COMPOSE_WORDS.leaveTitle} text={COMPOSE_WORDS.leaveText} no={COMPOSE_WORDS.leaveStay} yes={COMPOSE_WORDS.leaveAnyway} onAnswer={(yes) => (yes ? void leaveAnyway() : setDialog(null))} />}
    </div>
  )
}
