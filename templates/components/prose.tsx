import type { Queries } from '../../lib/site/queries.ts'
import { renderMarkdown } from '../text/markdown.ts'

/** What people wrote in Markdown; the one place where markup is not made by a component, for it has no HTML in it. */
export function Prose({ site, text, deeper = 1 }: { site: Queries; text: string; deeper?: number }) {
  return <div class="richtext-wrapper" dangerouslySetInnerHTML={{ __html: renderMarkdown(text, site.site, deeper, site.media) }} />
}
