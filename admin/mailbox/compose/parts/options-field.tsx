import type { Draft } from '../../../../lib/protocol/webmail.ts'
import { COMPOSE_WORDS } from '../../words/compose.ts'

interface Props {
  readonly draft: Pick<Draft, 'receipt' | 'important'>
  readonly onChange: (part: Partial<Draft>) => void
}

/** What is asked along with a message. */
export function OptionsField({ draft: { receipt, important }, onChange }: Props) {
  const { options, receipt: receiptWord, receiptHelp, important: importantWord } = COMPOSE_WORDS
  return (
    <fieldset class="compose-options">
      <legend class="visually-hidden">{options}</legend>
      <label>
        <input type="checkbox" checked={receipt} aria-describedby="compose-receipt-help" onChange={(event) => onChange({ receipt: event.currentTarget.checked })} /> {receiptWord} <span id="compose-receipt-help" class="compose-help">{receiptHelp}</span>
      </label>
      <label>
        <input type="checkbox" checked={important} onChange={(event) => onChange({ important: event.currentTarget.checked })} /> {importantWord}
      </label>
    </fieldset>
  )
}
