import { elementOf, insideOf, isMany } from '../../model/compare/fields.ts'
import type { Field } from '../../model/fields/field.ts'
import { valueAt } from '../../model/value-at.ts'

type Fields = readonly (readonly [string, Field])[]

/** A field that holds one value, by its key path. */
export interface Leaf {
  readonly keys: readonly string[]
  readonly field: Field
  readonly value: unknown
}

/** What a form has to be filled in: every field at its top, written or not, and below it every value that is written. */
export function leavesOf(fields: Fields, values: unknown, above: readonly string[] = []): readonly Leaf[] {
  return fields.flatMap(([key, field]) => {
    const keys = [...above, key]
    const value = valueAt(values, [key])
    const inside = insideOf(field)
    if (value === undefined) return above.length === 0 ? [{ keys, field, value }] : []
    if (isMany(field) && Array.isArray(value)) return leavesOf(value.map((_, i) => [String(i), elementOf(field)] as const), value, keys)
    return inside ? leavesOf(Object.entries(inside), value, keys) : [{ keys, field, value }]
  })
}
