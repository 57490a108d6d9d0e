import { useId, useRef, useState } from 'preact/hooks'
import type { UndoEffectsAnswer } from '../../../lib/protocol/decide.ts'
import type { DeskProposal } from '../../../lib/protocol/desk.ts'
import { Dialog } from '../../dialog/dialog.tsx'
import { ProblemBox } from '../problem-box.tsx'
import { proposalHref } from '../route.ts'
import { useAnswer } from '../use-answer.ts'
import { DECIDE_WORDS } from '../words/decide.ts'
import { WORDS } from '../words/desk.ts'
import { DialogButtons } from './dialog-buttons.tsx'
import { outcomeOf } from './outcome.ts'
import { reasonWordsOf } from './question.ts'
import { ReasonField } from './reason-field.tsx'
import { UndoEffects } from './undo-effects.tsx'
import { useSending } from './use-sending.ts'

interface Props {
  readonly proposal: DeskProposal
  readonly onClose: () => void
}

const { undo: say } = DECIDE_WORDS

/** «Torna a com’era»: a proposal with the old text, sent to review or published at once. It says what came of it itself: it is about another proposal. */
export function UndoDialog({ proposal: { number, title, decision }, onClose }: Props) {
  const [requestId] = useState(() => crypto.randomUUID())
  const [urgent, setUrgent] = useState(false)
  const [text, setText] = useState('')
  const [missing, setMissing] = useState(false)
  const [after, setAfter] = useState<DeskProposal | null>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const { working, problem, send } = useSending<DeskProposal>('undo')
  const { answer } = useAnswer<UndoEffectsAnswer>(`undo-effects?n=${number}`)
  const pages = answer?.ok ? answer.value.pages : []
  const linked = pages.some(({ links }) => links.pages.length + links.closed > 0)

  const submit = async (event: Event) => {
    event.preventDefault()
    if (urgent && text.trim() === '') {
      setMissing(true)
      return field.current?.focus()
    }
    setAfter(await send({ number, requestId, urgent: urgent ? text.trim() : null }))
  }
  if (after) return <Done after={after} waits={linked} onClose={onClose} />
  return (
    <Dialog title={say.title} onClose={onClose}>
      <form noValidate onSubmit={submit}>
        <p>{pages.length > 0 ? say.takesAway(title) : say.text(title)}</p>
        {problem && <ProblemBox problem={problem} />}
        <UndoEffects pages={pages} />
        {decision.can.undoNow && !linked ? <Ways urgent={urgent} onChoose={setUrgent} /> : <p>{say.reviewHelp}</p>}
        {urgent && (
          <ReasonField
            field={field}
            {...reasonWordsOf('emergency')}
            text={text}
            missing={missing}
            onInput={(value) => {
              setText(value)
              setMissing(false)
            }}
          />
        )}
        <DialogButtons confirm={say.confirm} working={working} dangerous={urgent} onClose={onClose} />
      </form>
    </Dialog>
  )
}

function Ways({ urgent, onChoose }: { readonly urgent: boolean; readonly onChoose: (urgent: boolean) => void }) {
  const id = useId()
  const ways = [
    { urgent: false, label: say.review, help: say.reviewHelp },
    { urgent: true, label: say.now, help: say.nowHelp },
  ]
  return (
    <fieldset class="desk-radios">
      <legend>{say.how}</legend>
      {ways.map((way) => (
        <label key={way.label} class="desk-radio">
          <input type="radio" name={id} checked={urgent === way.urgent} onChange={() => onChoose(way.urgent)} />
          <span>
            {way.label}
            <span class="desk-help">{way.help}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}

function Done({ after, waits, onClose }: { readonly after: DeskProposal; readonly waits: boolean; readonly onClose: () => void }) {
  return (
    <Dialog title={say.title} onClose={onClose}>
      <p role="status">
        {outcomeOf('undo', after)} {waits && say.waitsForLinks}
      </p>
      <div class="desk-buttons">
        <a class="btn btn-primary" href={proposalHref(after.number)} onClick={onClose}>
          {say.open}
        </a>
        <button type="button" class="btn btn-outline-primary" onClick={onClose}>
          {WORDS.close}
        </button>
      </div>
    </Dialog>
  )
}
