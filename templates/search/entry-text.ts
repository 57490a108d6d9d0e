import type { Field } from '../../lib/model/fields/field.ts'
import { passagesOf } from '../../lib/model/passages/passage.ts'

/** Front matter that a page shows in another way than as text, or not at all. */
const NOT_TEXT = new Set(['titolo', 'descrizione', 'referente', 'licenza', 'nota_modifica'])

/**
 * The words a page has of an entry, field by field in the order of the form: what people wrote, not addresses, dates and
 * names of files.
 */
export function entryText(fields: readonly (readonly [string, Field])[], values: Readonly<Record<string, unknown>>): readonly string[] {
  return fields.filter(([key]) => !NOT_TEXT.has(key)).flatMap(([key, field]) => textOf(field, values[key]))
}

function textOf(field: Field, value: unknown): readonly string[] {
  if (value === undefined || value === null || field.nature === 'link') return []
  switch (field.kind) {
    case 'text':
      return /^https?:\/\//.test(String(value)) ? [] : [String(value)]
    case 'markdown':
      return passagesOf(String(value)).map(({ said }) => said)
    case 'texts':
      return (value as readonly string[]).map(String)
    case 'group':
      return Object.entries(field.fields).flatMap(([key, inner]) => textOf(inner, (value as Record<string, unknown>)[key]))
    case 'list':
      return (value as readonly Record<string, unknown>[]).flatMap((item) => Object.entries(field.fields).flatMap(([key, inner]) => textOf(inner, item[key])))
    default:
      return []
  }
}
