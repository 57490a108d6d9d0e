import type { PageInForceAnswer } from '../../../lib/protocol/removal.ts'
import { REMOVAL_WORDS } from '../words/removal.ts'

/** What the page is and where it is read. */
export function PageFacts({ page: { site, office, type, url } }: { readonly page: PageInForceAnswer }) {
  const { page: words } = REMOVAL_WORDS
  return (
    <dl class="desk-facts">
      <div>
        <dt>{words.type}</dt>
        <dd>{type}</dd>
      </div>
      <div>
        <dt>{words.site}</dt>
        <dd>{site}</dd>
      </div>
      <div>
        <dt>{words.office}</dt>
        <dd>{office}</dd>
      </div>
      {url && (
        <div class="desk-fact-wide">
          <dt>{words.address}</dt>
          <dd>
            <a href={url} target="_blank" rel="noopener" aria-label={words.opens(url)}>
              {url}
            </a>
          </dd>
        </div>
      )}
    </dl>
  )
}
