import { fieldsOn } from '../content-type.ts'
import type { Entry } from '../entry.ts'
import type { SiteKind } from '../fields/field.ts'
import { typeNamed } from '../types.ts'
import type { ValueChange } from './value-change.ts'
import { valueChanges } from './value-changes.ts'

/** The values that differ between two versions of an entry, in the model's order; `null` is a version that is not there. */
export function entryChanges(before: Entry | null, after: Entry | null, site: SiteKind): readonly ValueChange[] {
  const type = typeNamed((after ?? before)?.type ?? '')
  if (!type) return []
  const holder = { before: before?.values ?? {}, after: after?.values ?? {} }
  return fieldsOn(type, site).flatMap(([key, field]) => valueChanges(field, { field: key, label: field.label, holder }, before?.values[key], after?.values[key]))
}
