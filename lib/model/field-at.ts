import { elementOf, insideOf, isMany } from './compare/fields.ts'
import type { Field } from './fields/field.ts'

/** The field at a key path, or `null` where the model has none: `['contatti', '1', 'valore']`. */
export function fieldAt(fields: readonly (readonly [string, Field])[], keys: readonly string[]): Field | null {
  const [key, ...rest] = keys
  const field = fields.find(([name]) => name === key)?.[1]
  return field ? inside(field, rest) : null
}

function inside(field: Field, keys: readonly string[]): Field | null {
  const [key, ...rest] = keys
  if (key === undefined) return field
  if (isMany(field)) return /^(0|[1-9]\d{0,5})$/.test(key) ? inside(elementOf(field), rest) : null
  const fields = insideOf(field)
  return fields ? fieldAt(Object.entries(fields), keys) : null
}
