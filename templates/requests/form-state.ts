/** What is wrong with a field: nothing was written, too much, or nothing that can be read. */
export interface FieldFault {
  readonly field: string
  readonly fault: 'missing' | 'long' | 'shape'
}

/** A form as somebody left it. */
export interface FormState {
  /** Every word that was typed, by field. */
  readonly typed: Readonly<Record<string, string>>
  readonly faults: readonly FieldFault[]
  /** Why the whole was not taken, whatever is in the fields; `null` for no such reason. */
  readonly refusal: string | null
}

/** A form nobody has touched. */
export const UNTOUCHED: FormState = { typed: {}, faults: [], refusal: null }
