import * as v from 'valibot'
import { UnreadableExportProblem } from '../problems/unreadable-export-problem.ts'
import type { PhpValue } from './php-value.ts'
import { readPhp } from './read-php.ts'

/** A term an item carries: its taxonomy, its slug, its name. */
export interface SourceTerm {
  readonly taxonomy: string
  readonly slug: string
  readonly name: string
}

/** An element of an export, as it says it is. */
export interface SourceItem {
  readonly id: number
  /** WordPress's post type: `servizio`, `attachment`, … */
  readonly type: string
  readonly status: string
  readonly title: string
  /** Its address while it was online. */
  readonly link: string
  readonly slug: string
  /** `YYYY-MM-DD HH:MM:SS` as the site's clock showed it, and in UTC. */
  readonly date: string
  readonly dateGmt: string
  readonly content: string
  readonly excerpt: string
  /** Its readers were asked for a password. */
  readonly locked: boolean
  readonly attachmentUrl: string
  readonly terms: readonly SourceTerm[]
  readonly meta: ReadonlyMap<string, PhpValue>
}

// An element with attributes is an object, one without content an empty text.
const text = v.pipe(v.optional(v.union([v.string(), v.looseObject({ '#text': v.optional(v.string(), '') })]), ''), v.transform((value) => (typeof value === 'string' ? value : value['#text'])))
const short = v.pipe(text, v.maxLength(4_000))

const item = v.object({
  'wp:post_id': v.pipe(short, v.trim(), v.regex(/^\d{1,15}$/), v.transform(Number)),
  'wp:post_type': v.pipe(short, v.trim(), v.regex(/^[a-z0-9_-]{1,40}$/i)),
  'wp:status': short,
  title: short,
  link: short,
  'wp:post_name': short,
  'wp:post_date': short,
  'wp:post_date_gmt': short,
  'content:encoded': text,
  'excerpt:encoded': text,
  'wp:post_password': short,
  'wp:attachment_url': short,
  category: v.optional(v.array(v.union([v.pipe(v.string(), v.transform(() => null)), v.pipe(v.looseObject({ '#text': v.optional(v.string(), ''), '@domain': v.optional(v.string(), ''), '@nicename': v.optional(v.string(), '') }), v.transform((term): SourceTerm => ({ taxonomy: term['@domain'], slug: term['@nicename'], name: term['#text'] })))])), []),
  'wp:postmeta': v.optional(v.array(v.object({ 'wp:meta_key': short, 'wp:meta_value': text })), []),
})

const element = v.object({ item: v.pipe(v.array(item), v.length(1)) })

/**
 * An element of an export that was read as XML.
 *
 * @param order which element of the file it is, from 1
 * @throws {UnreadableExportProblem}
 */
export function sourceItem(xml: unknown, order: number): SourceItem {
  const result = v.safeParse(element, xml)
  const found = result.success ? result.output.item[0] : undefined
  if (!found) throw new UnreadableExportProblem('item', `elemento ${String(order)}`)
  return {
    id: found['wp:post_id'],
    type: found['wp:post_type'],
    status: found['wp:status'].trim(),
    title: found.title,
    link: found.link.trim(),
    slug: found['wp:post_name'].trim(),
    date: found['wp:post_date'],
    dateGmt: found['wp:post_date_gmt'],
    content: found['content:encoded'],
    excerpt: found['excerpt:encoded'],
    locked: found['wp:post_password'] !== '',
    attachmentUrl: found['wp:attachment_url'].trim(),
    terms: found.category.filter((term) => term !== null),
    // Of a key written twice the last counts, as for WordPress itself when it asks for one value.
    meta: new Map(found['wp:postmeta'].map((meta) => [meta['wp:meta_key'].trim(), metaValue(meta['wp:meta_value'])])),
  }
}

function metaValue(raw: string): PhpValue {
  return /^(?:[aidbs]:|N;)/.test(raw.trimStart()) ? (readPhp(raw) ?? raw) : raw
}
