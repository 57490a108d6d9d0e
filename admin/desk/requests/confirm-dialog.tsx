import { WordsField } from '../fields/words-field.tsx'
import { REQUEST_WORDS as say } from '../words/requests.ts'
import type { DialogProps } from './dialog-props.ts'
import { StepDialog } from './step-dialog.tsx'
import { useKeptWords } from './use-kept-words.ts'

/** The time is agreed; a few words may go with it. */
export function ConfirmDialog(props: DialogProps) {
  const { line } = props.request
  const { words, write, sent } = useKeptWords(line.id, 'confirm')
  return (
    <StepDialog {...props} title={say.confirm} help={say.confirmHelp} step="confirm" confirm={say.confirm} message={() => ({ words })} onSent={sent}>
      <p>
        <strong>{line.appointment?.when}</strong>
      </p>
      <WordsField label={say.someWords} fault={null} text={words} longest={4000} rows={4} onInput={write} />
    </StepDialog>
  )
}
