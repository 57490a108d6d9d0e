import type { Queries } from '../../lib/site/queries.ts'
import { PageHeader } from '../components/page-header.tsx'
import { href } from '../href.ts'
import { Page } from '../layout/page.tsx'
import { RATING_ANSWER_WORDS as say, RATING_WORDS } from '../words/rating.ts'
import { RATINGS_ADDRESS } from './address.ts'

/** Thanks, and the way back. */
export function RatingThanksPage({ site, page }: { site: Queries; page: string }) {
  return (
    <Page site={site} title={say.thanksTitle} description={RATING_WORDS.thanks} address={`${RATINGS_ADDRESS}invio/`} robots="noindex">
      <PageHeader site={site} title={say.thanksTitle} description={RATING_WORDS.thanks}>
        <p class="rd-actions">
          <a class="btn btn-primary" href={href(site.site, page)}>{say.backToPage}</a>
          <a class="btn btn-outline-primary" href={href(site.site, RATINGS_ADDRESS)}>{say.published}</a>
        </p>
      </PageHeader>
    </Page>
  )
}
