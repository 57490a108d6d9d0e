import MarkdownIt, { type Token } from 'markdown-it'
import type { Site } from '../../lib/model/sites.ts'
import { slugOf } from '../../lib/model/slug.ts'
import type { MediaFile } from '../../lib/site/site-input.ts'
import { fileNote } from './file-note.ts'
import { href } from '../href.ts'
import { type PictureSource, sourcesOf } from '../picture-sources.ts'
import { WORDS } from '../words/it.ts'

interface Env {
  readonly site: Pick<Site, 'base'>
  /** How many levels deeper headings go, so that they stay below the section they are in. */
  readonly deeper: number
  readonly media: (file: string) => MediaFile | null
}

/** A text is as wide as its lines are long. */
const IMAGE_SIZES = '(min-width: 768px) 34rem, 100vw'

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

function inline(tokens: Token[], { site, media }: Env): void {
  let open: string | null = null
  for (const token of tokens) {
    if (token.type === 'link_open') {
      open = String(token.attrGet('href') ?? '')
      token.attrSet('href', href(site, open))
      if (isExternal(open)) token.attrSet('class', 'external-link')
    }
    if (token.type === 'link_close' && open !== null) {
      token.meta = { note: noteOf(open, media) }
      open = null
    }
    if (token.type === 'image') {
      const file = String(token.attrGet('src') ?? '')
      const found = media(file)
      token.attrSet('src', href(site, file))
      token.meta = { sources: sourcesOf(site, file, found) }
      for (const [name, value] of Object.entries(found?.shape ?? {})) token.attrSet(name, String(value))
      token.attrSet('loading', 'lazy')
      token.attrSet('class', 'img-fluid')
    }
  }
}

function isExternal(address: string): boolean {
  return /^https?:\/\//.test(address)
}

// Who reads the link must know where it goes and what it opens (writing guide of Designers Italia).
function noteOf(address: string, media: Env['media']): string | null {
  if (isExternal(address)) return WORDS.newSite
  return /^\/[a-z0-9-]+\/media\/[^/]+\.[a-z0-9]+$/.test(address) ? `(${fileNote(address, media(address))})` : null
}

markdown.renderer.rules.link_close = (tokens, i) => {
  const note = (tokens[i]?.meta as { note: string | null } | null)?.note
  if (!note) return '</a>'
  return note === WORDS.newSite ? `<span class="visually-hidden"> ${note}</span></a>` : ` ${note}</a>`
}
const { image } = markdown.renderer.rules
markdown.renderer.rules.image = (tokens, i, options, env, self) => {
  const shown = image?.(tokens, i, options, env, self) ?? ''
  const { sources } = tokens[i]?.meta as { readonly sources: readonly PictureSource[] }
  // Names of files that are there: a letter, digits, points and hyphens, nothing that could be markup (MEDIA_REFERENCE).
  return sources.length === 0 ? shown : `<picture>${sources.map(({ type, srcset }) => `<source type="${type}" srcset="${srcset}" sizes="${IMAGE_SIZES}">`).join('')}${shown}</picture>`
}
// A wide table scrolls inside its own box, reachable by keyboard, instead of the page (WCAG 1.4.10).
markdown.renderer.rules.table_open = () => `<div class="table-responsive" role="region" tabindex="0" aria-label="${WORDS.wideTable}"><table class="table">\n`
markdown.renderer.rules.table_close = () => '</table></div>\n'

/**
 * Markdown of an entry as HTML: no HTML passes, links and images get the site's base, headings an anchor.
 *
 * @param media what the site knows of a file, for its weight and the room an image takes
 */
export function renderMarkdown(source: string, site: Pick<Site, 'base'>, deeper = 0, media: Env['media'] = () => null): string {
  return markdown.render(source, { site, deeper, media })
}

/** Titles of the second level with their anchors, for the index of a page. */
export function headingsOf(source: string): readonly { readonly id: string; readonly title: string }[] {
  const tokens = markdown.parse(source, { site: { base: '/' }, deeper: 0, media: () => null })
  return tokens.flatMap((token, i) => {
    if (token.type !== 'heading_open' || token.tag !== 'h2') return []
    const title = (tokens[i + 1]?.children ?? []).map((child) => child.content).join('')
    return [{ id: String(token.attrGet('id') ?? ''), title }]
  })
}
