import { useRef, useState } from 'preact/hooks'
import type { ProblemMessage } from '../../../lib/protocol/problem-message.ts'
import type { RemarksAnswer } from '../../../lib/protocol/remarks.ts'
import { Dialog } from '../../dialog/dialog.tsx'
import { WordsField } from '../fields/words-field.tsx'
import { ProblemBox } from '../problem-box.tsx'
import { REMARK_WORDS as say } from '../words/remarks.ts'
import { type Draft, keepDraft, keptDraft } from './draft.ts'
import { type Choice, type ChoiceGroup, placeChoices } from './place-choices.ts'
import { PlaceField } from './place-field.tsx'
import { type Place, placeKey, readPlaceKey } from './place-key.ts'
import type { Remarks } from './use-remarks.ts'

interface Props {
  readonly number: number
  readonly answer: RemarksAnswer
  /** What was pointed at when the form was opened. */
  readonly first: Place
  readonly act: Remarks['act']
  readonly onClose: () => void
}

/** The form for a remark. What is typed is kept until it is sent, also through a reload. */
export function RemarkDialog({ number, answer, first, act, onClose }: Props) {
  const [kept] = useState(() => keptDraft(number))
  const [draft, setDraft] = useState<Draft>(() => ({ text: '', suggestion: null, ...kept, place: first === null && kept ? kept.place : placeKey(first) }))
  const [missing, setMissing] = useState(false)
  const [working, setWorking] = useState(false)
  const [problem, setProblem] = useState<ProblemMessage | null>(null)
  const [requestId] = useState(() => crypto.randomUUID())
  const field = useRef<HTMLTextAreaElement>(null)
  const groups = placeChoices(answer)
  const chosen = choiceOf(groups, draft.place)
  const maySuggest = answer.can.suggest && chosen.writable

  const write = (change: Partial<Draft>) => {
    const next = { ...draft, ...change }
    setDraft(next)
    setMissing(false)
    keepDraft(number, next)
  }
  const submit = async (event: Event) => {
    event.preventDefault()
    if (working) return
    const message = messageOf(draft, maySuggest)
    if (message.text === '') {
      setMissing(true)
      return field.current?.focus()
    }
    setWorking(true)
    setProblem(await act('add', { requestId, ...message }, 'added').then((refused) => (refused ? refused : done())))
    setWorking(false)
  }
  const done = () => {
    keepDraft(number, null)
    onClose()
    return null
  }
  return (
    <Dialog title={say.dialog.title} onClose={onClose}>
      <form noValidate onSubmit={submit}>
        {problem && <ProblemBox problem={problem} />}
        {kept && <p class="desk-help">{say.dialog.kept}</p>}
        <PlaceField groups={groups} chosen={chosen} onChoose={(place) => write({ place, suggestion: null })} />
        <WordsField field={field} label={say.dialog.text} help={say.dialog.textHelp} text={draft.text} longest={2000} rows={4} fault={missing ? say.missing : null} onInput={(text) => write({ text })} />
        {maySuggest && (
          <label class="desk-check">
            <input type="checkbox" checked={draft.suggestion !== null} onChange={(event) => write({ suggestion: event.currentTarget.checked ? (chosen.now ?? '') : null })} />
            {say.dialog.propose}
          </label>
        )}
        {maySuggest && draft.suggestion !== null && (
          <WordsField label={say.dialog.suggestion} help={say.dialog.suggestionHelp} text={draft.suggestion} longest={20_000} rows={6} fault={null} onInput={(suggestion) => write({ suggestion })} />
        )}
        <div class="desk-buttons">
          <button type="submit" class="btn btn-primary" aria-disabled={working}>
            {working ? say.sending : say.dialog.send}
          </button>
          <button type="button" class="btn btn-outline-primary" onClick={onClose}>
            {say.cancel}
          </button>
        </div>
      </form>
    </Dialog>
  )
}

// A fact can be about more than the list offers, a whole element of a list: it is then a choice of its own.
function choiceOf(groups: readonly ChoiceGroup[], key: string): Choice {
  const known = groups.flatMap(({ choices }) => choices).find(({ place }) => placeKey(place) === key)
  return known ?? { place: readPlaceKey(key), label: '', now: null, writable: false }
}

function messageOf({ place: key, text, suggestion }: Draft, maySuggest: boolean): { readonly text: string } {
  const place = readPlaceKey(key)
  const proposed = maySuggest && suggestion !== null && suggestion.trim() !== '' ? suggestion.trim() : null
  const said = text.trim() === '' && proposed !== null ? say.dialog.alone : text.trim()
  return { text: said, ...(place && { place }), ...(proposed !== null && { suggestion: proposed }) }
}
