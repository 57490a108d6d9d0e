import { useRef, useState } from 'preact/hooks'
import type { DeskProposal } from '../../../lib/protocol/desk.ts'
import { Dialog } from '../../dialog/dialog.tsx'
import { keepText, keptText } from '../kept-text.ts'
import { ProblemBox } from '../problem-box.tsx'
import { NotesToSend } from '../remarks/notes-to-send.tsx'
import { WORDS } from '../words/desk.ts'
import { ADDRESS, messageOf, needsReason, type PlainAction } from './action.ts'
import { DialogButtons } from './dialog-buttons.tsx'
import { questionOf, reasonWordsOf } from './question.ts'
import { ReasonField } from './reason-field.tsx'
import { useSending } from './use-sending.ts'
import { WithPackage } from './with-package.tsx'

interface Props {
  readonly action: PlainAction
  readonly proposal: DeskProposal
  readonly onClose: () => void
  readonly onDone: (after: DeskProposal) => void
}

/** Asks once more, with the reason where one is due, and does it; a refusal is said here and nothing typed is lost. */
export function ActionDialog({ action, proposal, onClose, onDone }: Props) {
  const { number } = proposal
  const field = useRef<HTMLTextAreaElement>(null)
  const [kept] = useState(() => keptText(number, action))
  const [text, setText] = useState(kept)
  const [missing, setMissing] = useState(false)
  const { working, problem, send } = useSending<DeskProposal>(ADDRESS[action])

  const write = (value: string) => {
    setText(value)
    setMissing(false)
    keepText(number, action, value)
  }
  const submit = async (event: Event) => {
    event.preventDefault()
    if (needsReason(action) && text.trim() === '') {
      setMissing(true)
      field.current?.focus()
      return
    }
    const after = await send(messageOf(action, proposal, text.trim()))
    if (!after) return
    keepText(number, action, '')
    onDone(after)
  }

  const question = questionOf(action, proposal)
  return (
    <Dialog title={question.title} onClose={onClose}>
      <form noValidate onSubmit={submit}>
        <p>{question.text}</p>
        {action === 'publish' && <WithPackage proposal={proposal} />}
        {problem && <ProblemBox problem={problem} />}
        {kept !== '' && <p class="desk-help">{WORDS.actions.kept}</p>}
        {action === 'sendBack' && <NotesToSend />}
        {needsReason(action) && <ReasonField field={field} {...reasonWordsOf(action)} text={text} missing={missing} onInput={write} />}
        <DialogButtons confirm={question.confirm} working={working} dangerous={action === 'reject' || action === 'emergency'} onClose={onClose} />
      </form>
    </Dialog>
  )
}
