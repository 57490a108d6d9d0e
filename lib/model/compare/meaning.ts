import type { Field } from '../fields/field.ts'
import { sameMarkdown } from '../same-markdown.ts'
import { elementOf, insideOf, isMany } from './fields.ts'

/** Is nothing written here? An editor leaves `''`, `null`, `[]` or `{}` where nobody filled a field. */
export function isBlank(value: unknown): boolean {
  if (value === undefined || value === null) return true
  if (typeof value === 'string') return value.trim() === ''
  return typeof value === 'object' && Object.values(value).every(isBlank)
}

/** Text without what no reader sees: spaces at its ends, the spelling of line ends, composed or decomposed accents (Unicode TR15). */
export function plainText(value: unknown): string {
  return String(value).normalize('NFC').replace(/\r\n?/g, '\n').trim()
}

/** Do two values of a field mean the same? Markdown by the page it makes, keys in any order, blank as not there, unticked as false. */
export function sameMeaning(field: Field, a: unknown, b: unknown): boolean {
  if (field.kind === 'boolean') return Boolean(a) === Boolean(b)
  if (isBlank(a) || isBlank(b)) return isBlank(a) && isBlank(b)
  if (field.kind === 'markdown') return sameMarkdown(plainText(a), plainText(b))
  if (isMany(field)) return sameList(elementOf(field), a as unknown[], b as unknown[])
  const inside = insideOf(field)
  if (!inside) return plainText(a) === plainText(b)
  return Object.entries(inside).every(([key, inner]) => sameMeaning(inner, valueIn(a, key), valueIn(b, key)))
}

/** The value of a key in a group that may not be there. */
export function valueIn(group: unknown, key: string): unknown {
  return (group as Record<string, unknown> | undefined)?.[key]
}

function sameList(element: Field, a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, i) => sameMeaning(element, item, b[i]))
}
