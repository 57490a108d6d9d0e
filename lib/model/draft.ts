import { fieldsOn } from './content-type.ts'
import type { Entry } from './entry.ts'
import { readEntryPath } from './entry-path.ts'
import type { Field, Fields, SiteKind } from './fields/field.ts'
import { parseValues } from './parse.ts'
import { typeNamed } from './types.ts'

/**
 * An entry that is still being written, as something a page can show: what does not fit is left out, what is
 * required and missing is blank. Only for a preview; nothing of it is ever saved.
 *
 * @returns `null` when the path is not an entry's
 */
export function draftEntry(path: string, values: Readonly<Record<string, unknown>>, site: SiteKind): Entry | null {
  const where = readEntryPath(path)
  const type = where && typeNamed(where.type)
  if (!type) return null
  const result = parseValues(path, values, site)
  if ('entry' in result) return result.entry
  const broken = new Set(result.issues.map((issue) => issue.field.split('.')[0]))
  const kept = fieldsOn(type, site).flatMap(([key, field]): [string, unknown][] => {
    const value = values[key]
    if (!broken.has(key) && value !== undefined && value !== null && value !== '') return [[key, value]]
    return field.required ? [[key, blank(field)]] : []
  })
  return { path, ...where, values: Object.fromEntries(kept) }
}

function blank(field: Field): unknown {
  switch (field.kind) {
    case 'number':
      return field.min ?? 0
    case 'boolean':
      return false
    case 'choice':
      return field.choices[0]?.value
    case 'choices':
    case 'list':
    case 'texts':
    case 'relations':
      return []
    case 'group':
      return Object.fromEntries(Object.entries(field.fields as Fields).filter(([, inner]) => inner.required).map(([key, inner]) => [key, blank(inner)]))
    case 'date':
      return field.withTime ? '2000-01-01T00:00' : '2000-01-01'
    default:
      return ''
  }
}
