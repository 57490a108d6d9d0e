/** A WXR export as WordPress writes it (version 1.2), from elements a test describes. */
export interface WxrItem {
  readonly id: number
  readonly type: string
  readonly title: string
  readonly slug?: string
  /** Rooted at the site. */
  readonly link?: string
  readonly status?: string
  readonly date?: string
  readonly content?: string
  readonly excerpt?: string
  readonly password?: string
  readonly attachmentUrl?: string
  /** Taxonomy and name. */
  readonly terms?: readonly (readonly [taxonomy: string, name: string])[]
  readonly meta?: Readonly<Record<string, unknown>>
}

export const OLD_SITE = 'https://www.comune.vecchio.example'

export function wxr(items: readonly WxrItem[], { url = OLD_SITE, head = '' } = {}): string {
  return `<?xml version="1.0" encoding="UTF-8" ?>
<!-- generator="WordPress/6.5" created="2026-11-02 10:00" -->
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel>
<title>Comune di Prova</title><link>${url}</link><description></description><pubDate>Mon, 02 Nov 2026 10:00:00 +0000</pubDate><language>it-IT</language>
<wp:wxr_version>1.2</wp:wxr_version><wp:base_site_url>${url}</wp:base_site_url><wp:base_blog_url>${url}</wp:base_blog_url>
<wp:author><wp:author_id>1</wp:author_id><wp:author_login><![CDATA[segreta.persona]]></wp:author_login><wp:author_email><![CDATA[segreta.persona@comune.example]]></wp:author_email></wp:author>
<wp:term><wp:term_id>77</wp:term_id><wp:term_taxonomy>tipi_punto_contatto</wp:term_taxonomy><wp:term_slug>pec</wp:term_slug><wp:term_name><![CDATA[PEC]]></wp:term_name></wp:term>
${head}
${items.map((item) => element(item, url)).join('\n')}
</channel>
</rss>
`
}

function element(item: WxrItem, url: string): string {
  const { id, type, title, slug = '', link, status = 'publish', date = '2026-03-02 09:30:00', content = '', excerpt = '', password = '', attachmentUrl, terms = [], meta = {} } = item
  return `<item>
<title>${cdata(title)}</title><link>${link === undefined ? `${url}/?p=${String(id)}` : `${url}${link}`}</link><pubDate></pubDate><dc:creator>${cdata('segreta.persona')}</dc:creator><guid isPermaLink="false">${url}/?p=${String(id)}</guid><description></description>
<content:encoded>${cdata(content)}</content:encoded><excerpt:encoded>${cdata(excerpt)}</excerpt:encoded>
<wp:post_id>${String(id)}</wp:post_id><wp:post_date>${cdata(date)}</wp:post_date><wp:post_date_gmt>${cdata(status === 'draft' ? '0000-00-00 00:00:00' : date)}</wp:post_date_gmt><wp:comment_status>${cdata('closed')}</wp:comment_status>
<wp:post_name>${cdata(slug)}</wp:post_name><wp:status>${cdata(status)}</wp:status><wp:post_parent>0</wp:post_parent><wp:menu_order>0</wp:menu_order><wp:post_type>${cdata(type)}</wp:post_type><wp:post_password>${cdata(password)}</wp:post_password><wp:is_sticky>0</wp:is_sticky>
${attachmentUrl === undefined ? '' : `<wp:attachment_url>${cdata(attachmentUrl)}</wp:attachment_url>`}
${terms.map(([taxonomy, name]) => `<category domain="${taxonomy}" nicename="x">${cdata(name)}</category>`).join('')}
${Object.entries(meta).map(([key, value]) => `<wp:postmeta><wp:meta_key>${cdata(key)}</wp:meta_key><wp:meta_value>${cdata(typeof value === 'string' ? value : php(value))}</wp:meta_value></wp:postmeta>`).join('')}
<wp:comment><wp:comment_id>1</wp:comment_id><wp:comment_author>${cdata('Lettrice')}</wp:comment_author><wp:comment_content>${cdata('Un commento.')}</wp:comment_content></wp:comment>
</item>`
}

function cdata(text: string): string {
  return `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`
}

/** What PHP's `serialize` writes: the other side of what is tested, written on its own. */
export function php(value: unknown): string {
  if (value === null) return 'N;'
  if (typeof value === 'boolean') return `b:${value ? '1' : '0'};`
  if (typeof value === 'number') return Number.isInteger(value) ? `i:${String(value)};` : `d:${String(value)};`
  if (typeof value === 'string') return `s:${String(new TextEncoder().encode(value).length)}:"${value}";`
  const pairs: readonly (readonly [string | number, unknown])[] = Array.isArray(value) ? value.map((item, i) => [i, item] as const) : Object.entries(value as object)
  return `a:${String(pairs.length)}:{${pairs.map(([key, item]) => `${typeof key === 'string' && !/^\d+$/.test(key) ? php(key) : `i:${String(key)};`}${php(item)}`).join('')}}`
}

/** Bytes in chunks of a size, as a file is read. */
export function* chunksOf(text: string, size: number): Generator<Uint8Array> {
  const bytes = new TextEncoder().encode(text)
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}
