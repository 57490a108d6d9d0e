import type { EntryPath } from './entry-path.ts'

/** A validated entry: where it is and its values, as the model types them; `body` is the text below the front matter. */
export interface Entry extends EntryPath {
  readonly path: string
  readonly values: Readonly<Record<string, unknown>>
}

/** One thing wrong with an entry, said to a person. */
export interface EntryIssue {
  readonly path: string
  /** Key path of the field (`cosa_serve.elenco.0`), or `''` for the file as a whole. */
  readonly field: string
  /** The same in words: «Cosa serve › Elenco». */
  readonly label: string
  /** A whole Italian sentence that names the field and says what to do. */
  readonly sentence: string
}
