import { useRef, useState } from 'preact/hooks'
import type { DeskProposal } from '../../../lib/protocol/desk.ts'
import type { ProblemMessage } from '../../../lib/protocol/problem-message.ts'
import { ask } from '../ask.ts'
import { Dialog } from '../dialog.tsx'
import { keepText, keptText } from '../kept-text.ts'
import { ProblemBox } from '../problem-box.tsx'
import { WORDS } from '../words/desk.ts'
import { type Action, ADDRESS, needsReason } from './action.ts'
import { questionOf } from './question.ts'
import { ReasonField } from './reason-field.tsx'

interface Props {
  readonly action: Action
  readonly proposal: DeskProposal
  readonly onClose: () => void
  readonly onDone: (after: DeskProposal) => void
}

/** Asks once more, with the reason where one is due, and does it; a refusal is said here and nothing typed is lost. */
export function ActionDialog({ action, proposal, onClose, onDone }: Props) {
  const { number, tip } = proposal
  const field = useRef<HTMLTextAreaElement>(null)
  const [kept] = useState(() => keptText(number, action))
  const [text, setText] = useState(kept)
  const [missing, setMissing] = useState(false)
  const [working, setWorking] = useState(false)
  const [problem, setProblem] = useState<ProblemMessage | null>(null)

  const write = (value: string) => {
    setText(value)
    setMissing(false)
    keepText(number, action, value)
  }
  const submit = async (event: Event) => {
    event.preventDefault()
    if (working) return
    if (needsReason(action) && text.trim() === '') {
      setMissing(true)
      field.current?.focus()
      return
    }
    setWorking(true)
    setProblem(null)
    const answer = await ask<DeskProposal>(ADDRESS[action], { number, tip, ...(needsReason(action) && { reason: text.trim() }) })
    setWorking(false)
    if (!answer.ok) return setProblem(answer.problem)
    keepText(number, action, '')
    onDone(answer.value)
  }

  const question = questionOf(action, proposal)
  return (
    <Dialog title={question.title} onClose={onClose}>
      <form noValidate onSubmit={submit}>
        <p>{question.text}</p>
        {problem && <ProblemBox problem={problem} />}
        {kept !== '' && <p class="desk-help">{WORDS.actions.kept}</p>}
        {needsReason(action) && <ReasonField field={field} help={WORDS.actions.reasonHelp[action]} text={text} missing={missing} onInput={write} />}
        <div class="desk-buttons">
          <button type="submit" class={action === 'reject' ? 'btn btn-danger' : 'btn btn-primary'} aria-disabled={working}>
            {working ? WORDS.actions.working : question.confirm}
          </button>
          <button type="button" class="btn btn-outline-primary" onClick={onClose}>
            {WORDS.actions.cancel}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
