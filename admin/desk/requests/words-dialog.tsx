import { useRef, useState } from 'preact/hooks'
import { WordsField } from '../fields/words-field.tsx'
import { REQUEST_WORDS as say } from '../words/requests.ts'
import type { DialogProps } from './dialog-props.ts'
import { StepDialog } from './step-dialog.tsx'
import { useKeptWords } from './use-kept-words.ts'

/** The longest the server takes. */
const LONGEST = 4000

/** An answer, or the reason for closing: words that the citizen reads. */
export function WordsDialog({ step, ...props }: DialogProps & { readonly step: 'answer' | 'close' }) {
  const field = useRef<HTMLTextAreaElement>(null)
  const [missing, setMissing] = useState(false)
  const { line, person, mailLeaves } = props.request
  const { words, write, sent } = useKeptWords(line.id, step)
  const help = step === 'close' ? say.closeHelp : person.email === null ? say.answerByPhone : mailLeaves ? say.answerHelp : say.answerNowhere
  const message = () => {
    setMissing(words.trim() === '')
    if (words.trim() !== '') return { words }
    field.current?.focus()
    return null
  }
  return (
    <StepDialog {...props} title={step === 'close' ? say.close : say.answer} help={help} step={step} confirm={step === 'close' ? say.close : say.send} message={message} onSent={sent}>
      <WordsField field={field} label={step === 'close' ? say.reason : say.words} fault={missing ? say.missing.words : null} text={words} longest={LONGEST} rows={8} required onInput={write} />
    </StepDialog>
  )
}
