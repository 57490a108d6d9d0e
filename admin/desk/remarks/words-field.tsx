import type { Ref } from 'preact'
import { useId } from 'preact/hooks'
import { REMARK_WORDS as say } from '../words/remarks.ts'

interface Props {
  readonly label: string
  readonly help?: string
  readonly text: string
  readonly longest: number
  readonly rows: number
  readonly missing?: boolean
  readonly field?: Ref<HTMLTextAreaElement>
  readonly onInput: (text: string) => void
}

/** A field for words, which says when it was left empty. */
export function WordsField({ label, help, text, longest, rows, missing = false, field, onInput }: Props) {
  const id = useId()
  const described = [missing && `${id}-error`, help && `${id}-help`].filter(Boolean).join(' ')
  return (
    <div class="desk-field">
      <label for={id}>{label}</label>
      {help && (
        <p id={`${id}-help`} class="desk-help">
          {help}
        </p>
      )}
      {missing && (
        <p id={`${id}-error`} class="desk-error" role="alert">
          {say.missing}
        </p>
      )}
      <textarea ref={field ?? null} id={id} rows={rows} maxLength={longest} aria-invalid={missing} aria-describedby={described || undefined} value={text} onInput={(event) => onInput(event.currentTarget.value)} />
    </div>
  )
}
