import { entryChanges } from './compare/entry-changes.ts'
import type { FieldChange } from './compare/field-change.ts'
import type { TitleOf } from './compare/shown.ts'
import { shownChange } from './compare/shown-change.ts'
import type { Entry } from './entry.ts'
import type { SiteKind } from './fields/field.ts'

/**
 * What changed between two versions of an entry, field by field, in the model's order and in words.
 *
 * What means the same is no change: spaces at the ends, another spelling of the same Markdown, another order of keys, a
 * blank field and one that is not there. Swapping the versions gives the same changes read backwards.
 *
 * @param before `null` for a new entry; `after` is `null` for one that is removed
 * @param titleOf names the entries that relations point at; the slug is shown where it does not know
 * @example compareEntries(before, after, 'public').map(({ label }) => label) // ['Contatti › 2 › Valore', 'Data di scadenza']
 */
export function compareEntries(before: Entry | null, after: Entry | null, site: SiteKind, titleOf: TitleOf = () => undefined): readonly FieldChange[] {
  return entryChanges(before, after, site).map((change) => shownChange(change, titleOf))
}
