import { isMap, isScalar, parseDocument } from 'yaml'
import { splitFrontMatter } from './front-matter.ts'

/**
 * The text of an entry's file with another value in one field. Comments, the order and the spelling of the other fields
 * stay, and so does every byte below the front matter.
 *
 * @param keys `['contatti', '1', 'valore']`
 * @throws {Error} when the text has no front matter
 */
export function withField(text: string, keys: readonly string[], value: string | number): string {
  const [, open = '', yaml = '', rest = ''] = /^(---\r?\n)([\s\S]*?\r?\n)(---(?:\r?\n[\s\S]*)?)$/.exec(text) ?? []
  if (open === '') throw new Error('no front matter')
  const document = parseDocument(yaml, { schema: 'core', uniqueKeys: true, prettyErrors: false })
  const path = keys.map((key) => (/^\d+$/.test(key) ? Number(key) : key))
  const there = document.getIn(path, true)
  if (isScalar(there)) there.value = value
  else if (isMap(document.contents)) document.setIn(path, value)
  return `${open}${document.toString({ lineWidth: 0 })}${rest}`
}

/** The text of an entry's file with another body; every byte of the front matter stays. */
export function withBody(text: string, body: string): string {
  const { body: former } = splitFrontMatter(text)
  const end = text.trimEnd().length
  const start = end - former.length
  return former === '' ? `${text.trimEnd()}\n\n${body}\n` : `${text.slice(0, start)}${body}${text.slice(end)}`
}
