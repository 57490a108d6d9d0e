import MarkdownIt, { type Token } from 'markdown-it'
import { slugOf } from '../../model/slug.ts'
import type { Block } from './block.ts'
import { lineStarts } from './line-starts.ts'

export interface Link {
  readonly href: string
  readonly words: string
  readonly offset: number
}
export interface Picture {
  readonly src: string
  readonly alt: string
  readonly offset: number
}
export interface Heading {
  /** 1 to 6, as written. */
  readonly level: number
  readonly words: string
  readonly offset: number
}
export interface Table {
  /** Words of its header cells. */
  readonly header: readonly string[]
  readonly offset: number
}

/** What a Markdown text is made of, as far as the checkers ask. */
export interface MarkdownText {
  readonly blocks: readonly Block[]
  readonly links: readonly Link[]
  readonly pictures: readonly Picture[]
  readonly headings: readonly Heading[]
  readonly tables: readonly Table[]
  /** Anchors of the headings, as pages give them (`testo-come-arrivare`). */
  readonly anchors: readonly string[]
}

// As the pages read it (`templates/text/markdown.ts`): HTML is text, an address alone is no link.
const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false })

export function readMarkdown(source: string): MarkdownText {
  const starts = lineStarts(source)
  const found = { blocks: [] as Block[], links: [] as Link[], pictures: [] as Picture[], headings: [] as Heading[], tables: [] as Table[] }
  let [header, kind, level] = [null as string[] | null, 'paragraph' as Block['kind'], 0]
  let line = 0
  for (const token of markdown.parse(source, {})) {
    line = token.map?.[0] ?? line
    const offset = starts[line] ?? 0
    kind = kindAfter(token, kind)
    if (token.type === 'heading_open') level = Number(token.tag.slice(1))
    if (token.type === 'thead_open') header = []
    if (token.type === 'thead_close' && header) {
      found.tables.push({ header, offset })
      header = null
    }
    if (token.type !== 'inline') continue
    const text = wordsOf(token.children ?? [])
    found.blocks.push({ kind, text, offset })
    header?.push(text.trim())
    if (kind === 'heading') found.headings.push({ level, words: text, offset })
    found.links.push(...linksOf(token.children ?? [], source, offset))
    found.pictures.push(...picturesOf(token.children ?? [], source, offset))
  }
  return { ...found, anchors: anchorsOf(found.headings) }
}

function kindAfter(token: Token, kind: Block['kind']): Block['kind'] {
  if (token.type === 'heading_open') return 'heading'
  if (token.type === 'list_item_open') return 'item'
  if (token.type === 'th_open' || token.type === 'td_open') return 'cell'
  return token.type === 'heading_close' || token.type === 'list_item_close' || token.type === 'table_close' || (token.type === 'paragraph_open' && !token.hidden && token.level === 0) ? 'paragraph' : kind
}

function wordsOf(tokens: readonly Token[]): string {
  return tokens.map((token) => (token.type === 'text' || token.type === 'text_special' ? token.content : token.type === 'softbreak' || token.type === 'hardbreak' ? ' ' : '')).join('')
}

function linksOf(tokens: readonly Token[], source: string, from: number): readonly Link[] {
  const links: Link[] = []
  // Links do not nest (CommonMark 0.31, 6.3): one pass finds each with its words.
  let open: { readonly href: string; words: string } | null = null
  for (const token of tokens) {
    if (token.type === 'link_open') open = { href: decoded(String(token.attrGet('href') ?? '')), words: '' }
    else if (token.type === 'link_close' && open) {
      const words = open.words.trim()
      links.push({ href: open.href, words, offset: placeOf(words, source, from) })
      open = null
    } else if (open) open.words += token.content
  }
  return links
}

function picturesOf(tokens: readonly Token[], source: string, from: number): readonly Picture[] {
  return tokens
    .filter((token) => token.type === 'image')
    .map((token) => ({ src: decoded(String(token.attrGet('src') ?? '')), alt: token.content.trim(), offset: placeOf('![', source, from) }))
}

// Words that markup parts are not found whole: then the block is the place.
function placeOf(words: string, source: string, from: number): number {
  const at = words === '' ? -1 : source.slice(from, from + REACH).indexOf(words)
  return at === -1 ? from : from + at
}

/** How far into a block a place is looked for: so that many links in one long block cost no more than their number. */
const REACH = 2_000

function decoded(address: string): string {
  try {
    return decodeURI(address)
  } catch {
    return address
  }
}

function anchorsOf(headings: readonly Heading[]): readonly string[] {
  const counts = new Map<string, number>()
  return headings.map(({ words }) => {
    const slug = `testo-${slugOf(words)}`
    const n = (counts.get(slug) ?? 0) + 1
    counts.set(slug, n)
    return n === 1 ? slug : `${slug}-${String(n)}`
  })
}
