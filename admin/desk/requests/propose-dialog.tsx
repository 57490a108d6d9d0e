import { useState } from 'preact/hooks'
import { WordsField } from '../fields/words-field.tsx'
import { REQUEST_WORDS as say } from '../words/requests.ts'
import type { DialogProps } from './dialog-props.ts'
import { SelectField } from './select-field.tsx'
import { StepDialog } from './step-dialog.tsx'
import { useKeptWords } from './use-kept-words.ts'

const CHOOSE = { value: '', label: '…' }

/** Another time: one that is free at the office, or any where its hours leave nothing to choose from. */
export function ProposeDialog(props: DialogProps) {
  const { line, days } = props.request
  const [day, setDay] = useState('')
  const [time, setTime] = useState('')
  const [missing, setMissing] = useState(false)
  const { words, write, sent } = useKeptWords(line.id, 'propose')
  const times = days.find((one) => one.day === day)?.times ?? []
  const message = () => {
    setMissing(day === '' || time === '')
    return day === '' || time === '' ? null : { slot: { day, time }, words }
  }
  return (
    <StepDialog {...props} title={line.appointment?.when ? say.propose : say.proposeFirst} help={say.proposeHelp} step="propose" confirm={say.send} message={message} onSent={sent}>
      {missing && (
        <p class="desk-error" role="alert">
          {say.missing.slot}
        </p>
      )}
      <div class="desk-moment">
        {days.length > 0 ? (
          <>
            <SelectField
              label={say.day}
              value={day}
              options={[CHOOSE, ...days.map((one) => ({ value: one.day, label: one.name }))]}
              onChoose={(value) => {
                setDay(value)
                setTime('')
              }}
            />
            <SelectField label={say.hour} value={time} options={[CHOOSE, ...times.map((one) => ({ value: one, label: one }))]} onChoose={setTime} />
          </>
        ) : (
          <>
            <label>
              {say.day}
              <input type="date" value={day} onInput={(event) => setDay(event.currentTarget.value)} />
            </label>
            <label>
              {say.hour}
              <input type="time" value={time} onInput={(event) => setTime(event.currentTarget.value)} />
            </label>
          </>
        )}
      </div>
      <WordsField label={say.someWords} fault={null} text={words} longest={4000} rows={4} onInput={write} />
    </StepDialog>
  )
}
