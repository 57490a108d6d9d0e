import MarkdownIt, { type Token } from 'markdown-it'
import type { Site } from '../lib/model/sites.ts'
import { slugOf } from '../lib/model/slug.ts'
import { href } from './href.ts'
import { WORDS } from './words/it.ts'

interface Env {
  readonly site: Pick<Site, 'base'>
  /** How many levels deeper headings go, so that they stay below the section they are in. */
  readonly deeper: number
}

// HTML is text here: what people write is never markup of the page.
const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false })

markdown.core.ruler.push('site', (state) => {
  const env = state.env as unknown as Env
  const seen = new Set<string>()
  state.tokens.forEach((token, i) => {
    if (token.type === 'heading_open') anchor(token, state.tokens[i + 1], seen)
    if (token.type.startsWith('heading_')) token.tag = `h${String(Math.min(6, Number(token.tag.slice(1)) + env.deeper))}`
    if (token.type === 'inline') inline(token.children ?? [], env)
  })
})

function anchor(heading: Token, content: Token | undefined, seen: Set<string>): void {
  // Prefixed, for the page around the text has anchors of its own.
  const slug = `testo-${slugOf(content?.content ?? '')}`
  let id = slug
  for (let n = 2; seen.has(id); n++) id = `${slug}-${String(n)}`
  seen.add(id)
  heading.attrSet('id', id)
}

function inline(tokens: Token[], { site }: Env): void {
  let open: string | null = null
  for (const token of tokens) {
    if (token.type === 'link_open') {
      open = String(token.attrGet('href') ?? '')
      token.attrSet('href', href(site, open))
      if (isExternal(open)) token.attrSet('class', 'external-link')
    }
    if (token.type === 'link_close' && open !== null) {
      token.meta = { note: noteOf(open) }
      open = null
    }
    if (token.type === 'image') {
      token.attrSet('src', href(site, String(token.attrGet('src') ?? '')))
      token.attrSet('loading', 'lazy')
      token.attrSet('class', 'img-fluid')
    }
  }
}

function isExternal(address: string): boolean {
  return /^https?:\/\//.test(address)
}

// Who reads the link must know where it goes and what it opens (writing guide of Designers Italia).
function noteOf(address: string): string | null {
  if (isExternal(address)) return WORDS.newSite
  const extension = /^\/[a-z0-9-]+\/media\/[^/]+\.([a-z0-9]+)$/.exec(address)?.[1]
  return extension ? `(${WORDS.fileKind(extension)})` : null
}

markdown.renderer.rules.link_close = (tokens, i) => {
  const note = (tokens[i]?.meta as { note: string | null } | null)?.note
  if (!note) return '</a>'
  return note === WORDS.newSite ? `<span class="visually-hidden"> ${note}</span></a>` : ` ${note}</a>`
}
// A wide table scrolls inside its own box, reachable by keyboard, instead of the page (WCAG 1.4.10).
markdown.renderer.rules.table_open = () => `<div class="table-responsive" role="region" tabindex="0" aria-label="${WORDS.wideTable}"><table class="table">\n`
markdown.renderer.rules.table_close = () => '</table></div>\n'

/** Markdown of an entry as HTML: no HTML passes, links and images get the site's base, headings an anchor. */
export function renderMarkdown(source: string, site: Pick<Site, 'base'>, deeper = 0): string {
  return markdown.render(source, { site, deeper })
}

/** Titles of the second level with their anchors, for the index of a page. */
export function headingsOf(source: string): readonly { readonly id: string; readonly title: string }[] {
  const tokens = markdown.parse(source, { site: { base: '/' }, deeper: 0 })
  return tokens.flatMap((token, i) => {
    if (token.type !== 'heading_open' || token.tag !== 'h2') return []
    const title = (tokens[i + 1]?.children ?? []).map((child) => child.content).join('')
    return [{ id: String(token.attrGet('id') ?? ''), title }]
  })
}
