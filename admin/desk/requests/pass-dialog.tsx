import { useState } from 'preact/hooks'
import { DescribedField, tiedTo } from '../fields/described-field.tsx'
import { WordsField } from '../fields/words-field.tsx'
import { REQUEST_WORDS as say } from '../words/requests.ts'
import type { DialogProps } from './dialog-props.ts'
import { StepDialog } from './step-dialog.tsx'
import { useKeptWords } from './use-kept-words.ts'

/** Another office answers from now on. */
export function PassDialog(props: DialogProps) {
  const { line, offices } = props.request
  const [chosen, setChosen] = useState('')
  const [missing, setMissing] = useState(false)
  const { words, write, sent } = useKeptWords(line.id, 'pass')
  const fault = missing ? say.missing.office : null
  const message = () => {
    const [owner, unit] = chosen.split('/')
    setMissing(chosen === '')
    return chosen === '' ? null : { owner, unit, words }
  }
  return (
    <StepDialog {...props} title={say.pass} help={say.passHelp} step="pass" confirm={say.pass} message={message} onSent={sent}>
      <DescribedField id="passa-a" label={say.passTo} fault={fault}>
        <select {...tiedTo('passa-a', { label: say.passTo, fault })} class="desk-line-field" value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
          <option value="">…</option>
          {offices.map(({ owner, unit, title }) => (
            <option key={owner + unit} value={`${owner}/${unit}`}>
              {title}
            </option>
          ))}
        </select>
      </DescribedField>
      <WordsField label={say.someWords} fault={null} text={words} longest={4000} rows={4} onInput={write} />
    </StepDialog>
  )
}
