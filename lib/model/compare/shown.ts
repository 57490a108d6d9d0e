import type { Field } from '../fields/field.ts'
import { elementOf, insideOf, isMany } from './fields.ts'
import { isBlank, plainText, valueIn } from './meaning.ts'
import { COMPARE_WORDS as say } from './words.ts'

/** The title of the entry a relation names (its type, its slug), if it is known. */
export type TitleOf = (type: string, slug: string) => string | undefined

const days = new Intl.DateTimeFormat('it-IT', { dateStyle: 'long', timeZone: 'UTC' })
const numbers = new Intl.NumberFormat('it-IT', { maximumFractionDigits: 20 })

/** A value that is there, as text to show to a person: «2 marzo 2026», «sì», the label of a choice, the title of a page. */
export function shown(field: Field, value: unknown, titleOf: TitleOf): string {
  switch (field.kind) {
    case 'number':
      return numbers.format(Number(value))
    case 'boolean':
      return value ? say.yes : say.no
    case 'date':
      return dateInWords(String(value), field.withTime)
    case 'choice':
      return field.choices.find((choice) => choice.value === value)?.label ?? String(value)
    case 'relation':
      return titleOf(field.to, String(value)) ?? String(value)
    default:
      return isMany(field) ? elements(elementOf(field), value as unknown[], titleOf) : (parts(field, value, titleOf) ?? plainText(value))
  }
}

function elements(element: Field, values: readonly unknown[], titleOf: TitleOf): string {
  return values.map((value) => shown(element, value, titleOf)).join('; ')
}

function parts(field: Field, value: unknown, titleOf: TitleOf): string | null {
  const inside = insideOf(field)
  if (!inside) return null
  return Object.entries(inside)
    .filter(([key]) => !isBlank(valueIn(value, key)))
    .map(([key, inner]) => say.line(inner.label || field.label, shown(inner, valueIn(value, key), titleOf)))
    .join('\n')
}

// Content dates have no zone: they are read and written as if UTC, so that no day is lost on the way.
function dateInWords(text: string, withTime: boolean): string {
  const moment = Date.parse(`${text.slice(0, 10)}T00:00Z`)
  if (Number.isNaN(moment)) return text
  // "1°" is how Italian writes the first of the month.
  const day = days.format(moment).replace(/^1 /, '1° ')
  return withTime ? say.time(day, text.slice(11, 16)) : day
}
