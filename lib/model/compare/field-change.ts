/** A field that changed, in words. `before` and `after` are text to show; `null` is "not there". */
export interface FieldChange {
  /** Key path, `contatti.1.valore`: where it is now, or where it was when it is gone. */
  readonly field: string
  /** The same in the words of the form: «Contatti › 2 › Valore». */
  readonly label: string
  readonly before: string | null
  readonly after: string | null
  /** `moved`: the same element of a list in another place; the texts begin with the place, «3. …» and «1. …». */
  readonly how: 'added' | 'removed' | 'changed' | 'moved'
  /**
   * `text` is long prose, `value` a short one, `list` an element of a list with one «Label: value» a line,
   * `image` and `file` are addresses of media: as the entry refers to them until the server makes them addresses it serves.
   */
  readonly show: 'value' | 'text' | 'image' | 'file' | 'list'
}
