/** `error`: a law, or a reader, is let down. `warning`: likely wrong. `hint`: could be better. None of them forbids an approval. */
export type Severity = 'error' | 'warning' | 'hint'

/** One thing a machine has to say of an entry, for a person. */
export interface Issue {
  /** Stable: what kind of thing it is. */
  readonly code: string
  readonly severity: Severity
  /** Content path of the entry. */
  readonly path: string
  /** Key path of the field (`contatti.1.valore`), or `''` for the entry as a whole. */
  readonly field: string
  /** The same in words: «Contatti › 2 › Valore». */
  readonly label: string
  /** The words it is about, whole; `''` when it is about no words in particular. */
  readonly quote: string
  /** Where they begin in the field's text, in UTF-16 units; 0 when there is no quote. */
  readonly offset: number
  /** How many times the same is found in this field. */
  readonly times: number
  /** One Italian sentence that says what is wrong. */
  readonly sentence: string
  /** What to do about it. */
  readonly remedy: string
  /** The law, the criterion or the guide the rule comes from, in words; `''` for plain sense. */
  readonly source: string
  /** Words to write instead, best first. */
  readonly suggestions: readonly string[]
  /** Content path of another entry it tells of; to be left out for who may not read that one. */
  readonly about?: string
}
