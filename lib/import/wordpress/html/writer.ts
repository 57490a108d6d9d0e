import { escapeLineStart, escapeMarkdown } from './escape-markdown.ts'
import { markedEmphasis, markedLink, markedStrong, placeMarks, withoutMarks } from './marks.ts'

/** Where a link of the old site leads on the new one; `null`: nowhere it may. */
export type ReadLink = (href: string) => string | null
/** The file of an image on the new site; `null`: it did not come along. */
export type ReadImage = (src: string) => string | null

/** How the parts of a line are written: as Markdown, or as the plain words of a field without markup. */
export interface Writer {
  readonly text: (text: string) => string
  readonly strong: (inner: string) => string
  readonly emphasis: (inner: string) => string
  readonly code: (text: string) => string
  readonly link: (inner: string, to: string) => string
  readonly image: (file: string, alt: string) => string
  readonly line: (line: string) => string
  readonly lineBreak: string
  readonly heading: (level: number, line: string) => string
  readonly quote: (block: string) => string
  readonly code_block: (text: string) => string
  readonly rule: string
  readonly table: (rows: readonly (readonly string[])[]) => string
}

const address = (to: string) => to.replace(/[\s()<>\\]/g, (sign) => encodeURIComponent(sign).replace('(', '%28').replace(')', '%29'))

export const MARKDOWN: Writer = {
  text: (text) => escapeMarkdown(withoutMarks(text)),
  strong: markedStrong,
  emphasis: markedEmphasis,
  code: (text) => (text.includes('`') ? escapeMarkdown(text) : `\`${text}\``),
  link: (inner, to) => (inner.trim() === '' ? '' : markedLink(`[${inner.trim()}](${address(to)})`)),
  image: (file, alt) => `![${escapeMarkdown(alt)}](${address(file)})`,
  line: (line) => escapeLineStart(placeMarks(line)),
  lineBreak: '\\\n',
  heading: (level, line) => `${'#'.repeat(level)} ${placeMarks(line).replace(/(^|\s)(#+)$/, '$1\\$2')}`,
  quote: (block) => block.split('\n').map((line) => `> ${line}`.trimEnd()).join('\n'),
  code_block: (text) => `${fence(text)}\n${text}\n${fence(text)}`,
  rule: '---',
  table: (rows) => {
    const width = Math.max(...rows.map((row) => row.length))
    const line = (row: readonly string[]) => `| ${Array.from({ length: width }, (_, i) => (row[i] ?? '').replaceAll('\\\n', ' ').replaceAll('\n', ' ').replaceAll('|', '\\|')).join(' | ')} |`
    const [head = [], ...body] = rows
    return [line(head), `| ${Array.from({ length: width }, () => '---').join(' | ')} |`, ...body.map(line)].join('\n')
  },
}

/** Words alone; what a link leads to is told to the one who asks (`ReadLink`). */
export const PLAIN: Writer = {
  ...MARKDOWN,
  text: withoutMarks,
  strong: (inner) => inner,
  emphasis: (inner) => inner,
  code: (text) => text,
  link: (inner) => inner,
  image: () => '',
  line: (line) => line,
  lineBreak: '\n',
  heading: (_level, line) => line,
  quote: (block) => block,
  code_block: (text) => text,
  rule: '',
  table: (rows) => rows.map((row) => row.filter((cell) => cell !== '').join(', ')).join('\n'),
}

function fence(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  return '`'.repeat(Math.max(3, longest + 1))
}
