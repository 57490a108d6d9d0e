import type { Field } from './fields/field.ts'

/** Kinds of field whose value is one text, a number or a day: what a person can propose in other words. */
const WRITABLE: readonly Field['kind'][] = ['text', 'markdown', 'number', 'date']

/** Can another value of this field be proposed by writing it? */
export function isWritable({ kind }: Field): boolean {
  return WRITABLE.includes(kind)
}

/**
 * What a person wrote, as a value of the field; the model still has to accept it. A number as Italian writes it: `1.200,50`.
 *
 * @returns `null` when the words are no value of this kind
 */
export function readWritten(field: Field, words: string): string | number | null {
  const text = words.trim()
  if (field.kind !== 'number') return text
  const number = Number(/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(text) ? text.replaceAll('.', '').replace(',', '.') : text.replace(',', '.'))
  return text === '' || Number.isNaN(number) ? null : number
}

/** A value as it is written, to be proposed again in other words; `null` where nothing is written. */
export function writeValue(value: unknown): string | null {
  if (typeof value === 'number') return String(value).replace('.', ',')
  return typeof value === 'string' && value !== '' ? value : null
}
