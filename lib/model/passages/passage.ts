import MarkdownIt, { type Token } from 'markdown-it'

/** A part of a Markdown text that a person takes as one: a paragraph, a heading, an item of a list, a row of a table. */
export interface Passage {
  /** As it is written, to the letter: `text.slice(from, to)`. */
  readonly source: string
  /** As a reader reads it, without the marks of Markdown. */
  readonly said: string
  readonly from: number
  readonly to: number
  /** How deep it stands in lists and quotations. */
  readonly level: number
}

// The same reading as the page's (templates/text/markdown.ts): what is one paragraph there is one here.
const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false })

/** The passages of a text, in order; none overlaps another, and what is between them is only marks and blank lines. */
export function passagesOf(text: string): readonly Passage[] {
  const lines = linesOf(text)
  const tokens = markdown.parse(text, {})
  return tokens.flatMap((token, i) => {
    if (!token.map) return []
    if (token.type === 'inline') return [ofInline(text, lines, token, token.map)]
    if (token.type === 'tr_open') return [whole(text, lines, token, token.map, cellsAfter(tokens, i))]
    return token.type === 'fence' || token.type === 'code_block' ? [whole(text, lines, token, token.map, token.content.trim())] : []
  })
}

interface Line {
  readonly from: number
  readonly text: string
}

function linesOf(text: string): readonly Line[] {
  let from = 0
  return text.split(/(?<=\n)|(?<=\r)(?!\n)/).map((whole) => {
    const line = { from, text: whole.replace(/[\r\n]+$/, '') }
    from += whole.length
    return line
  })
}

// Markdown takes away what stands before the words on a line (#, -, >): the passage begins and ends with its words.
function ofInline(text: string, lines: readonly Line[], token: Token, [first, end]: [number, number]): Passage {
  const words = token.content.split('\n')
  const start = lines[first] as Line
  const last = lines[end - 1] as Line
  const head = words[0]?.trim() ?? ''
  const tail = words.at(-1)?.trim() ?? ''
  const from = start.from + Math.max(0, start.text.indexOf(head))
  const to = last.from + Math.max(0, last.text.lastIndexOf(tail)) + tail.length
  return passage(text, from, Math.max(from, to), saidBy(token), token.level)
}

function whole(text: string, lines: readonly Line[], { level }: Token, [first, end]: [number, number], said: string): Passage {
  const start = lines[first] as Line
  const last = lines[Math.min(end, lines.length) - 1] as Line
  const indent = start.text.length - start.text.trimStart().length
  return passage(text, start.from + indent, last.from + last.text.trimEnd().length, said, level)
}

function passage(text: string, from: number, to: number, said: string, level: number): Passage {
  return { source: text.slice(from, to), said, from, to, level }
}

function cellsAfter(tokens: readonly Token[], row: number): string {
  const end = tokens.findIndex(({ type }, i) => i > row && type === 'tr_close')
  return tokens.slice(row, end).filter(({ type }) => type === 'inline').map(saidBy).join(' ')
}

function saidBy({ children }: Token): string {
  const parts = (children ?? []).map(({ type, content }) => (type === 'softbreak' || type === 'hardbreak' ? ' ' : type === 'text' || type === 'code_inline' || type === 'image' ? content : ''))
  return parts.join('').replace(/\s+/g, ' ').trim()
}
