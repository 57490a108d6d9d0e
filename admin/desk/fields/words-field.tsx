import type { Ref } from 'preact'
import { useId } from 'preact/hooks'
import { DescribedField, type FieldWords, tiedTo } from './described-field.tsx'

interface Props extends FieldWords {
  readonly text: string
  /** The most the server takes, in characters. */
  readonly longest: number
  readonly rows: number
  readonly name?: string
  readonly required?: boolean
  readonly field?: Ref<HTMLTextAreaElement>
  readonly onInput: (text: string) => void
}

/** A field for sentences. */
export function WordsField({ text, longest, rows, name, required = false, field = null, onInput, ...words }: Props) {
  const id = useId()
  return (
    <DescribedField id={id} {...words}>
      <textarea ref={field} name={name} rows={rows} maxLength={longest} required={required} {...tiedTo(id, words)} value={text} onInput={(event) => onInput(event.currentTarget.value)} />
    </DescribedField>
  )
}
