import MarkdownIt from 'markdown-it'
import type { Entry } from '../model/entry.ts'

const markdown = new MarkdownIt()

/** The words of a Markdown text, a block a line, without links' addresses or images. */
export function plainText(source: string): string {
  return markdown
    .parse(source, {})
    .filter((token) => token.type === 'inline')
    .map((token) => (token.children ?? []).filter((child) => child.type === 'text' || child.type === 'softbreak').map((child) => child.content || ' ').join(''))
    .join('\n')
}

/** What a reader reads of an entry: its long texts and its body. Short fields are names, not sentences. */
export function proseOf(entry: Pick<Entry, 'values'>): string {
  const { body, ...rest } = entry.values
  const long = Object.values(rest).filter((value): value is string => typeof value === 'string' && value.includes(' ') && value.length > 80)
  return [...long, typeof body === 'string' ? plainText(body) : ''].join('\n')
}
