import type { ComponentChildren } from 'preact'
import { ErrorText } from '../components/error-summary.tsx'
import { REQUEST_PAGE_WORDS as say } from '../words/requests.ts'
import type { FormState } from './form-state.ts'

export interface FieldProps {
  /** Its name in the form, and its id on the page. */
  readonly name: string
  readonly label: string
  readonly hint?: string | undefined
  /** It may stay empty: by itself, or because another field may be filled in instead. */
  readonly optional?: 'alone' | 'one-of'
  readonly state: FormState
}

/** What ties a control to its label, its hint and what is wrong with it. */
export function controlOf({ name, hint, optional, state }: FieldProps) {
  const wrong = state.faults.some(({ field }) => field === name)
  const described = [wrong && `${name}-errore`, hint && `${name}-aiuto`].filter(Boolean).join(' ')
  return {
    id: name,
    name,
    required: optional === undefined,
    ...(described ? { 'aria-describedby': described } : {}),
    ...(wrong ? { 'aria-invalid': 'true' as const } : {}),
  }
}

/** A field with its label, its hint and what is wrong with it, in the order they are read. */
export function FormField({ children, ...field }: FieldProps & { readonly children: ComponentChildren }) {
  const { name, label, hint, optional, state } = field
  const fault = state.faults.find((one) => one.field === name)
  return (
    <div class="form-group">
      <label for={name}>{label}{optional === 'alone' && <span class="rd-optional"> {say.optional}</span>}</label>
      {hint && <p class="form-text" id={`${name}-aiuto`}>{hint}</p>}
      <ErrorText id={`${name}-errore`} sentence={fault && say.fault(name, fault.fault)} />
      {children}
    </div>
  )
}
