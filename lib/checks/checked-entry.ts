import type { Entry } from '../model/entry.ts'
import type { SiteKind } from '../model/fields/field.ts'
import { type TextPlace, textsOf } from './text/texts-of.ts'

/** An entry as the checkers look at it: its values, and its texts found and read once for all of them. */
export interface CheckedEntry {
  readonly entry: Entry
  readonly kind: SiteKind
  readonly texts: readonly TextPlace[]
}

export function checkedEntry(entry: Entry, kind: SiteKind): CheckedEntry {
  return { entry, kind, texts: textsOf(entry, kind) }
}
