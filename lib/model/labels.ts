import type { Field, Fields } from './fields/field.ts'

/**
 * A field's key path in the words of the form: `['cosa_serve', 'elenco', '0']` is «Cosa serve › Elenco › 1».
 * A key the model does not know stays as it was written.
 */
export function labelOfPath(fields: readonly (readonly [string, Field])[], keys: readonly string[]): string {
  const [key, ...rest] = keys
  if (key === undefined) return ''
  const field = fields.find(([name]) => name === key)?.[1]
  const own = field?.label ?? key
  if (rest.length === 0) return own
  return `${own} › ${labelInside(field, rest)}`
}

function labelInside(field: Field | undefined, keys: readonly string[]): string {
  if (field?.kind === 'group') return labelOfPath(Object.entries(field.fields as Fields), keys)
  const [index, ...rest] = keys
  const ordinal = String(Number(index) + 1)
  if (field?.kind === 'list' && rest.length > 0) return `${ordinal} › ${labelOfPath(Object.entries(field.fields as Fields), rest)}`
  return Number.isInteger(Number(index)) ? ordinal : keys.join(' › ')
}
