import { fieldsOn } from './content-type.ts'
import type { Entry } from './entry.ts'
import type { Field, Fields, ImageValue, SiteKind } from './fields/field.ts'
import { typeNamed } from './types.ts'

/** Something an entry points at: another entry of its site by slug, or a file of its site by address. */
export type Reference =
  | { readonly kind: 'entry'; readonly keys: readonly string[]; readonly type: string; readonly slug: string }
  | { readonly kind: 'media'; readonly keys: readonly string[]; readonly file: string }

/** Everything the front matter of an entry points at, in the model's order. */
export function referencesOf(entry: Entry, site: SiteKind): readonly Reference[] {
  const type = typeNamed(entry.type)
  return type ? fieldsOn(type, site).flatMap(([key, field]) => inField(field, entry.values[key], [key])) : []
}

function inField(field: Field, value: unknown, keys: readonly string[]): Reference[] {
  if (value === undefined) return []
  switch (field.kind) {
    case 'relation':
      return [{ kind: 'entry', keys, type: field.to, slug: String(value) }]
    case 'relations':
      return (value as string[]).map((slug, i) => ({ kind: 'entry', keys: [...keys, String(i)], type: field.to, slug }))
    case 'image':
      return [{ kind: 'media', keys, file: (value as ImageValue).file }]
    case 'file':
      return [{ kind: 'media', keys, file: String(value) }]
    case 'group':
      return inFields(field.fields, value, keys)
    case 'list':
      return (value as unknown[]).flatMap((item, i) => inFields(field.fields, item, [...keys, String(i)]))
    default:
      return []
  }
}

function inFields(fields: Fields, value: unknown, keys: readonly string[]): Reference[] {
  return Object.entries(fields).flatMap(([key, field]) => inField(field, (value as Record<string, unknown>)[key], [...keys, key]))
}
