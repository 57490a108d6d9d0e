import * as v from 'valibot'
import { UnreadableExportProblem } from '../problems/unreadable-export-problem.ts'

/** What an export says of the site it comes from. */
export interface SourceSite {
  /** Its address, with the slash at the end. */
  readonly url: string
  /** When it was made, milliseconds since the epoch; `null` when it does not say. */
  readonly exportedAt: number | null
  /** People who wrote; their names are not read. */
  readonly authors: number
  /** Names of the terms by their number, for what refers to them so. */
  readonly terms: ReadonlyMap<string, string>
}

const text = v.pipe(v.optional(v.string(), ''), v.maxLength(20_000))
const term = v.object({ 'wp:term_id': text, 'wp:term_name': text })

const head = v.object({
  rss: v.object({
    channel: v.object({
      'wp:wxr_version': v.pipe(v.string(), v.regex(/^\s*1\.\d\s*$/)),
      'wp:base_blog_url': v.pipe(v.string(), v.trim(), v.maxLength(2_000), v.url(), v.regex(/^https?:\/\//)),
      pubDate: text,
      'wp:author': v.optional(v.array(v.unknown()), []),
      'wp:term': v.optional(v.array(term), []),
    }),
  }),
})

/**
 * The head of an export that was read as XML.
 *
 * @throws {UnreadableExportProblem}
 */
export function sourceSite(xml: unknown): SourceSite {
  const result = v.safeParse(head, xml)
  if (!result.success) throw new UnreadableExportProblem('not-wxr')
  const { channel } = result.output.rss
  const url = channel['wp:base_blog_url']
  const exportedAt = Date.parse(channel.pubDate)
  return {
    url: url.endsWith('/') ? url : `${url}/`,
    exportedAt: Number.isNaN(exportedAt) ? null : exportedAt,
    authors: channel['wp:author'].length,
    terms: new Map(channel['wp:term'].map((one) => [one['wp:term_id'].trim(), one['wp:term_name']])),
  }
}
