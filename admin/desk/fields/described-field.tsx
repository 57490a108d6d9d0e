import type { ComponentChildren } from 'preact'

/** What a field says around its control, by the ids the control is described with. */
export interface FieldWords {
  readonly label: string
  readonly help?: string | undefined
  /** What is wrong with it, in one sentence; `null` while nothing is. */
  readonly fault: string | null
}

interface Props extends FieldWords {
  readonly id: string
  readonly children: ComponentChildren
}

/** A label, what helps to fill the field, what is wrong with it, and the control. */
export function DescribedField({ id, label, help, fault, children }: Props) {
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
      {children}
    </div>
  )
}

/** The attributes that tie a control to its words: what is wrong is read before what helps. */
export function tiedTo(id: string, { help, fault }: FieldWords): { readonly id: string; readonly 'aria-invalid': boolean; readonly 'aria-describedby'?: string } {
  const described = [fault && `${id}-error`, help && `${id}-help`].filter(Boolean).join(' ')
  return { id, 'aria-invalid': fault !== null, ...(described ? { 'aria-describedby': described } : {}) }
}
