import { useId } from 'preact/hooks'
import { DescribedField, type FieldWords, tiedTo } from './described-field.tsx'

interface Props extends FieldWords {
  readonly name: string
  readonly value: string
  readonly longest: number
  /** The keyboard that a phone shows. */
  readonly keyboard: 'text' | 'email'
  readonly onInput: (value: string) => void
}

/** A field of one line about somebody else: the browser would offer the person's own name and address. */
export function LineField({ value, name, longest, keyboard, onInput, ...words }: Props) {
  const id = useId()
  return (
    <DescribedField id={id} {...words}>
      <input class="desk-line-field" type="text" inputMode={keyboard} name={name} maxLength={longest} required autocomplete="off" {...tiedTo(id, words)} value={value} onInput={(event) => onInput(event.currentTarget.value)} />
    </DescribedField>
  )
}
