import type { RemovalReason } from '../../../lib/model/gone/gone-values.ts'
import { REMOVAL_WORDS } from '../words/removal.ts'

interface Props {
  readonly id: string
  readonly reason: RemovalReason | null
  readonly missing: boolean
  readonly onChoose: (reason: RemovalReason) => void
}

/** Why a page is taken away, one of few. */
export function ReasonChoice({ id, reason, missing, onChoose }: Props) {
  const { remove: words } = REMOVAL_WORDS
  return (
    <fieldset class="desk-choice" aria-describedby={missing ? `${id}-error` : undefined}>
      <legend>{words.reason}</legend>
      {missing && (
        <p id={`${id}-error`} class="desk-error" role="alert">
          {words.reasonMissing}
        </p>
      )}
      {(Object.keys(words.reasons) as RemovalReason[]).map((key) => (
        <label key={key}>
          <input type="radio" name={`${id}-reason`} checked={reason === key} onChange={() => onChoose(key)} /> {words.reasons[key]}
        </label>
      ))}
    </fieldset>
  )
}
