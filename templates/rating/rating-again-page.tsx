import type { Rating as Rated } from '../../lib/model/rating/rating.ts'
import type { Queries } from '../../lib/site/queries.ts'
import { ErrorSummary, type FieldProblem } from '../components/error-summary.tsx'
import { PageHeader } from '../components/page-header.tsx'
import { Page } from '../layout/page.tsx'
import { RATING_ANSWER_WORDS as say } from '../words/rating.ts'
import { RATINGS_ADDRESS } from './address.ts'
import type { TypedRating } from './fields.ts'
import { Rating } from './rating.tsx'

interface Props extends Pick<Rated, 'page' | 'about'> {
  readonly site: Queries
  readonly typed: TypedRating
  readonly problems: readonly FieldProblem[]
}

/** A rating that could not be kept, given back as it was sent. */
export function RatingAgainPage({ site, page, about, typed, problems }: Props) {
  return (
    <Page site={site} title={say.againTitle} description={say.againText} address={`${RATINGS_ADDRESS}invio/`} robots="noindex">
      <PageHeader site={site} title={say.againTitle} description={say.againText}>
        <ErrorSummary problems={problems} />
      </PageHeader>
      <Rating site={site} page={page} about={about} typed={typed} />
    </Page>
  )
}
