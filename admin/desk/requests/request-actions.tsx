import { useState } from 'preact/hooks'
import type { RequestAnswer } from '../../../lib/protocol/requests.ts'
import { useSending } from '../actions/use-sending.ts'
import { ProblemBox } from '../problem-box.tsx'
import { REQUEST_WORDS as say } from '../words/requests.ts'
import { ConfirmDialog } from './confirm-dialog.tsx'
import { PassDialog } from './pass-dialog.tsx'
import { ProposeDialog } from './propose-dialog.tsx'
import { WordsDialog } from './words-dialog.tsx'

type Step = 'answer' | 'confirm' | 'propose' | 'pass' | 'close'

interface Props {
  readonly request: RequestAnswer
  readonly onDone: (sentence: string, now: RequestAnswer | null) => void
}

/** What who answers may do now. */
export function RequestActions({ request, onDone }: Props) {
  const [open, setOpen] = useState<Step | null>(null)
  const { working, problem, send } = useSending<{ readonly request: RequestAnswer | null }>('request-take')
  const { line, seen, offices } = request
  const take = async () => {
    const done = await send({ id: line.id, seen })
    if (done) onDone(say.done.take, done.request)
  }
  const dialog = (step: Step) => ({
    request,
    onClose: () => setOpen(null),
    onDone: (now: RequestAnswer | null) => {
      setOpen(null)
      onDone(say.done[step], now)
    },
  })
  const { appointment } = line
  const confirmable = appointment?.when && appointment.state !== 'confirmed'
  return (
    <div class="desk-citizen-actions">
      {problem && <ProblemBox problem={problem} />}
      <div class="desk-buttons">
        {line.state === 'new' && <Button label={say.take} main={!confirmable} disabled={working} onClick={() => void take()} />}
        {confirmable && <Button label={say.confirm} main onClick={() => setOpen('confirm')} />}
        {appointment && <Button label={appointment.when ? say.propose : say.proposeFirst} onClick={() => setOpen('propose')} />}
        <Button label={say.answer} main={line.state !== 'new' && !confirmable} onClick={() => setOpen('answer')} />
        {offices.length > 0 && <Button label={say.pass} onClick={() => setOpen('pass')} />}
        <Button label={say.close} onClick={() => setOpen('close')} />
      </div>
      {open === 'answer' && <WordsDialog {...dialog('answer')} step="answer" />}
      {open === 'close' && <WordsDialog {...dialog('close')} step="close" />}
      {open === 'confirm' && <ConfirmDialog {...dialog('confirm')} />}
      {open === 'propose' && <ProposeDialog {...dialog('propose')} />}
      {open === 'pass' && <PassDialog {...dialog('pass')} />}
    </div>
  )
}

function Button({ label, main = false, disabled = false, onClick }: { readonly label: string; readonly main?: boolean; readonly disabled?: boolean; readonly onClick: () => void }) {
  return (
    <button type="button" class={main ? 'btn btn-primary' : 'btn btn-outline-primary'} disabled={disabled} onClick={onClick}>
      {label}
    </button>
  )
}
