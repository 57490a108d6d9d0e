import type { Period } from '../../lib/model/rating/period.ts'
import { LAST_MONTHS, writePeriod } from '../../lib/model/rating/period.ts'
import type { PublishedRatings } from '../../lib/model/rating/published-ratings.ts'
import type { Queries } from '../../lib/site/queries.ts'
import { SITE_FIELD } from '../components/honeypot.tsx'
import { PageHeader } from '../components/page-header.tsx'
import { Page } from '../layout/page.tsx'
import { RATINGS_WORDS as say } from '../words/ratings.ts'
import { SECTION_WORDS } from '../words/sections.ts'
import { RATINGS_ADDRESS, RATINGS_ENDPOINT } from './address.ts'
import { RatingsResults } from './ratings-results.tsx'

interface Props {
  readonly site: Queries
  /** Figures of a period; left out on the built page, which asks for them: they are no content. */
  readonly found?: { readonly period: Period; readonly ratings: PublishedRatings }
}

/** How many years back may be asked for. */
const YEARS = 5

/** What readers said of the site, published (d.lgs. 82/2005, art. 7, comma 3). */
export function RatingsPage({ site, found }: Props) {
  const { title, text } = SECTION_WORDS.ratings
  return (
    <Page site={site} title={title} description={text} address={RATINGS_ADDRESS}>
      <PageHeader site={site} title={title} description={text}>
        <p>{say.why} <a class="external-link" href={say.lawUrl}>{say.law}</a></p>
      </PageHeader>
      <div class="container rd-ratings">
        <h2 id="valori">{say.askTitle}</h2>
        <PeriodForm site={site} chosen={found?.period ?? LAST_MONTHS} />
        <div class="rd-ratings-found" id="risultati" tabIndex={-1}>{found && <RatingsResults site={site} {...found} />}</div>
        <h2>{say.howTitle}</h2>
        <ul class="rd-ratings-how">{say.how.map((sentence) => <li key={sentence}>{sentence}</li>)}</ul>
      </div>
    </Page>
  )
}

// `GET`: the figures of a period have an address, which can be sent and cited.
function PeriodForm({ site, chosen }: { site: Queries; chosen: Period }) {
  const thisYear = Number(site.today().slice(0, 4))
  const years = Array.from({ length: YEARS }, (_, i) => String(thisYear - i))
  return (
    <form class="rd-ratings-ask" method="get" action={RATINGS_ENDPOINT}>
      <input type="hidden" name={SITE_FIELD} value={site.site.key} />
      <div class="form-group">
        <label for="periodo">{say.period}</label>
        <select class="form-select" id="periodo" name="periodo">
          <option value="" selected={chosen.kind === 'months'}>{say.months}</option>
          {years.map((year) => <option key={year} value={year} selected={writePeriod(chosen) === year}>{year}</option>)}
        </select>
      </div>
      <button class="btn btn-primary" type="submit">{say.show}</button>
    </form>
  )
}
