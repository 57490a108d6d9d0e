import type { Holder, Nature } from '../facts/nature.ts'
import type { Field } from '../fields/field.ts'

/** A value that changed, as the model types it; `undefined` is "not there". */
export interface ValueChange {
  /** Key path, `contatti.1.valore`: where it is now, or where it was when it is gone. */
  readonly field: string
  /** The same in the words of the form: «Contatti › 2 › Valore». */
  readonly label: string
  /** What the value is: a field of the model, or one element of a list as a field of its own. */
  readonly is: Field
  readonly nature: Nature
  readonly before: unknown
  readonly after: unknown
  readonly how: 'added' | 'removed' | 'changed' | 'moved'
  /** Places in a list, from 1, of an element that moved. */
  readonly places: { readonly before: number; readonly after: number } | null
  /** What holds it on either side. */
  readonly holder: { readonly before: Holder; readonly after: Holder }
}
