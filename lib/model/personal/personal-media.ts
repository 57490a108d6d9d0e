import { fieldsOn } from '../content-type.ts'
import type { Entry } from '../entry.ts'
import type { Field, Fields, SiteKind } from '../fields/field.ts'
import { typeNamed } from '../types.ts'

/** The field by which whoever loads a file says that it holds personal data; it is about the files beside it. */
export const PERSONAL_MARK = 'dati_personali'

type Values = Readonly<Record<string, unknown>>

/** Files of an entry that are said to hold personal data, as `/<owner>/media/<name>`. */
export function personalMediaOf({ type, values }: Pick<Entry, 'type' | 'values'>, site: SiteKind): readonly string[] {
  const known = typeNamed(type)
  return known ? inFields(Object.fromEntries(fieldsOn(known, site)), values) : []
}

function inFields(fields: Fields, values: Values): readonly string[] {
  const entries = Object.entries(fields)
  const own = values[PERSONAL_MARK] === true ? entries.flatMap(([key, { kind }]) => (kind === 'file' && values[key] !== undefined ? [String(values[key])] : [])) : []
  return [...own, ...entries.flatMap(([key, field]) => inField(field, values[key]))]
}

function inField(field: Field, value: unknown): readonly string[] {
  if (value === undefined) return []
  if (field.kind === 'group') return inFields(field.fields, value as Values)
  return field.kind === 'list' ? (value as readonly Values[]).flatMap((item) => inFields(field.fields, item)) : []
}
