import type { PublicSite } from '../../lib/model/sites.ts'
import type { TooManyFormsProblem } from './too-many-forms-problem.ts'

/** A file somebody chose. Its name and type are theirs to say: neither tells what is in it. */
export interface SentFile {
  readonly field: string
  readonly file: File
}

/** What somebody sent from a page of a public site, read and not yet judged. */
export interface PublicForm {
  /** The site whose page it was sent from; it is published, and public. */
  readonly site: PublicSite
  /** What was typed in a field, lines ended by `\n`, nothing invisible in it; empty when there is no such field. Of a name that comes twice the last counts. */
  readonly text: (field: string) => string
  readonly files: readonly SentFile[]
  /** Somebody filled in the field people do not see: thank them, and keep nothing. */
  readonly isTrapped: boolean
  /** Too many came from there: show the form again, filled in, with this above it, and keep nothing; `null` when it may go on. */
  readonly tooMany: TooManyFormsProblem | null
}
