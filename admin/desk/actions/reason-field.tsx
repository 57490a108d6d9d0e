import { useId } from 'preact/hooks'
import type { Ref } from 'preact'
import { WORDS } from '../words/desk.ts'

interface Props {
  readonly field: Ref<HTMLTextAreaElement>
  readonly help: string
  /** Said where there is no reason yet. */
  readonly why: string
  readonly text: string
  readonly missing: boolean
  readonly onInput: (text: string) => void
}

/** The longest reason the server takes. */
const LONGEST = 2000

export function ReasonField({ field, help, why, text, missing, onInput }: Props) {
  const id = useId()
  return (
    <div class="desk-field">
      <label for={id}>{WORDS.actions.reason}</label>
      <p id={`${id}-help`} class="desk-help">
        {help}
      </p>
      {missing && (
        <p id={`${id}-error`} class="desk-error" role="alert">
          {why}
        </p>
      )}
      <textarea
        ref={field}
        id={id}
        rows={5}
        maxLength={LONGEST}
        required
        aria-invalid={missing}
        aria-describedby={missing ? `${id}-error ${id}-help` : `${id}-help`}
        value={text}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  )
}
