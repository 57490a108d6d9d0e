import { useId } from 'preact/hooks'

interface Props {
  readonly name: 'name' | 'email' | 'question'
  readonly label: string
  readonly help?: string
  readonly value: string
  /** What is wrong with it, in one sentence. */
  readonly fault: string | null
  readonly onInput: (value: string) => void
}

const LONGEST = { name: 80, email: 254, question: 2000 } as const

export function AskField({ name, label, help, value, fault, onInput }: Props) {
  const id = useId()
  const described = [fault && `${id}-error`, help && `${id}-help`].filter(Boolean).join(' ')
  const common = { id, name, value, maxLength: LONGEST[name], required: true, 'aria-invalid': fault !== null, ...(described ? { 'aria-describedby': described } : {}) }
  return (
    <div class="desk-field">
      <label for={id}>{label}</label>
      {help && (
        <p id={`${id}-help`} class="desk-help">
          {help}
        </p>
      )}
      {fault && (
        <p id={`${id}-error`} class="desk-error" role="alert">
          {fault}
        </p>
      )}
      {name === 'question' ? (
        <textarea {...common} rows={4} onInput={(event) => onInput(event.currentTarget.value)} />
      ) : (
        <LineField {...common} email={name === 'email'} onInput={onInput} />
      )}
    </div>
  )
}

// The name and the address of somebody else: the browser offers the person's own.
function LineField({ email, onInput, ...common }: { readonly id: string; readonly name: string; readonly value: string; readonly maxLength: number; readonly email: boolean; readonly onInput: Props['onInput'] }) {
  const field = { ...common, required: true, class: 'desk-line-field', autocomplete: 'off', onInput: (event: { currentTarget: { value: string } }) => onInput(event.currentTarget.value) } as const
  return email ? <input type="email" {...field} /> : <input type="text" {...field} />
}
