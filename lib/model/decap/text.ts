import { joinFrontMatter, splitFrontMatter } from '../front-matter.ts'
import { fromEditorReferences, toEditorReferences } from './media-references.ts'

type Values = Record<string, unknown>

/**
 * The text of an entry's file as the values of the form; `body` is the text below the front matter.
 *
 * Content is read and written by the product's own front matter and not by Decap's, which turns `007` into 7 and dates
 * into instants.
 *
 * @throws {Error} when the text has no front matter: better no form than an empty one
 */
export function textToForm(text: string): Values {
  const { data, body } = splitFrontMatter(text)
  const values: Values = { ...(data as Values), ...(body === '' ? {} : { body }) }
  return toEditorReferences(values, ownerOf(values))
}

/** The values of the form as the text of a file, keys in the given order. */
export function formToText(form: Values, order: readonly string[]): string {
  const { body, ...data } = fromEditorReferences(form, ownerOf(form))
  const keys = [...new Set([...order, ...Object.keys(data)])].filter((key) => data[key] !== undefined)
  return joinFrontMatter(Object.fromEntries(keys.map((key) => [key, data[key]])), typeof body === 'string' ? body.trim() : '')
}

function ownerOf(values: Values): string {
  return String(values.ufficio ?? values.area ?? '')
}
