import { useId, useState } from 'preact/hooks'
import type { ProblemMessage } from '../../../lib/protocol/problem-message.ts'
import type { TakersAnswer } from '../../../lib/protocol/taken.ts'
import { ask } from '../ask.ts'
import { Dialog } from '../../dialog/dialog.tsx'
import { ProblemBox } from '../problem-box.tsx'
import { useAnswer } from '../use-answer.ts'
import { WORDS } from '../words/desk.ts'
import { TAKEN_WORDS as say } from '../words/taken.ts'

interface Props {
  readonly number: number
  /** Who has it, as the page shows it. */
  readonly from: string | null
  readonly me: string
  readonly onClose: () => void
  readonly onDone: () => void
}

/** Asks whom a proposal is passed to, of those who may approve it. */
export function HandOverDialog({ number, from, me, onClose, onDone }: Props) {
  const id = useId()
  const { answer, again } = useAnswer<TakersAnswer>(`takers?n=${number}`)
  const [to, setTo] = useState('')
  const [missing, setMissing] = useState(false)
  const [problem, setProblem] = useState<ProblemMessage | null>(null)
  const others = answer?.ok ? answer.value.people.filter((person) => person.id !== me && person.id !== from) : []

  const submit = async (event: Event) => {
    event.preventDefault()
    setMissing(to === '')
    if (to === '') return
    const done = await ask('hand-over', { number, from, to })
    if (done.ok) onDone()
    else setProblem(done.problem)
  }
  return (
    <Dialog title={say.dialogTitle} onClose={onClose}>
      {!answer && <p role="status">{WORDS.loading}</p>}
      {answer && !answer.ok && <ProblemBox problem={answer.problem} onRetry={again} />}
      {problem && <ProblemBox problem={problem} />}
      {answer?.ok && others.length === 0 && <p>{say.nobodyElse}</p>}
      <form noValidate onSubmit={submit}>
        {others.length > 0 && (
          <div class="desk-field">
            <p>{say.dialogText}</p>
            <label for={id}>{say.to}</label>
            {missing && (
              <p id={`${id}-error`} class="desk-error" role="alert">
                {say.chooseError}
              </p>
            )}
            <select id={id} value={to} aria-invalid={missing} aria-describedby={missing ? `${id}-error` : undefined} onChange={(event) => setTo(event.currentTarget.value)}>
              <option value="">{say.choose}</option>
              {others.map((person) => (
                <option key={person.id} value={person.id}>
                  {person.name}
                </option>
              ))}
            </select>
          </div>
        )}
        <div class="desk-buttons">
          {others.length > 0 && (
            <button type="submit" class="btn btn-primary">
              {say.confirm}
            </button>
          )}
          <button type="button" class="btn btn-outline-primary" onClick={onClose}>
            {WORDS.actions.cancel}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
