import { useId, useRef, useState } from 'preact/hooks'
import type { DeskProposal } from '../../../lib/protocol/desk.ts'
import { Dialog } from '../../dialog/dialog.tsx'
import { ProblemBox } from '../problem-box.tsx'
import { DECIDE_WORDS } from '../words/decide.ts'
import { DialogButtons } from './dialog-buttons.tsx'
import { useSending } from './use-sending.ts'

interface Props {
  readonly proposal: DeskProposal
  readonly onClose: () => void
  readonly onDone: (after: DeskProposal) => void
}

const { pack: say } = DECIDE_WORDS
const LONGEST = 80

/** Which package a proposal goes into: one that is open, or a new one by its name. */
export function PackDialog({ proposal: { number, decision }, onClose, onDone }: Props) {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [chosen, setChosen] = useState(decision.packages[0]?.id ?? '')
  const [title, setTitle] = useState('')
  const [missing, setMissing] = useState(false)
  const { working, problem, send } = useSending<DeskProposal>('pack')

  const submit = async (event: Event) => {
    event.preventDefault()
    if (chosen === '' && title.trim() === '') {
      setMissing(true)
      return field.current?.focus()
    }
    const after = await send({ number, into: chosen === '' ? { title: title.trim() } : { id: chosen } })
    if (after) onDone(after)
  }
  return (
    <Dialog title={say.title} onClose={onClose}>
      <form noValidate onSubmit={submit}>
        <p>{say.text}</p>
        <p class="desk-help">{say.drops}</p>
        {problem && <ProblemBox problem={problem} />}
        {decision.packages.length > 0 && (
          <fieldset class="desk-radios">
            <legend>{say.open}</legend>
            {decision.packages.map((one) => (
              <Choice key={one.id} name={id} label={`${one.title} (${say.count(one.count)})`} checked={chosen === one.id} onChoose={() => setChosen(one.id)} />
            ))}
            <Choice name={id} label={say.fresh} checked={chosen === ''} onChoose={() => setChosen('')} />
          </fieldset>
        )}
        {chosen === '' && (
          <div class="desk-field">
            <label for={`${id}-name`}>{say.name}</label>
            <p id={`${id}-help`} class="desk-help">
              {say.nameHelp}
            </p>
            {missing && (
              <p id={`${id}-error`} class="desk-error" role="alert">
                {say.nameMissing}
              </p>
            )}
            <input
              ref={field}
              id={`${id}-name`}
              class="desk-line-field"
              maxLength={LONGEST}
              required
              aria-invalid={missing}
              aria-describedby={missing ? `${id}-error ${id}-help` : `${id}-help`}
              value={title}
              onInput={(event) => {
                setTitle(event.currentTarget.value)
                setMissing(false)
              }}
            />
          </div>
        )}
        <DialogButtons confirm={say.confirm} working={working} onClose={onClose} />
      </form>
    </Dialog>
  )
}

function Choice({ name, label, checked, onChoose }: { readonly name: string; readonly label: string; readonly checked: boolean; readonly onChoose: () => void }) {
  return (
    <label class="desk-radio">
      <input type="radio" name={name} checked={checked} onChange={onChoose} />
      {label}
    </label>
  )
}
