import { readTallies } from '../../lib/feedback/read-tallies.ts'
import { monthsOf, readPeriod } from '../../lib/model/rating/period.ts'
import { publishedRatings } from '../../lib/model/rating/published-ratings.ts'
import { romeDay } from '../../lib/site/rome-day.ts'
import { renderPage } from '../../templates/layout/document.tsx'
import { RATINGS_ENDPOINT } from '../../templates/rating/address.ts'
import { RatingsPage } from '../../templates/rating/ratings-page.tsx'
import { sitePage } from '../public-form/site-page.ts'
import type { Endpoint } from '../services.ts'
import { askedSite, notFound } from './asked-site.ts'
import { keptAWhile } from './kept-a-while.ts'

const tallies = keptAWhile(readTallies)

/** What readers said of a site in a period, for everybody: `?sito=prato&periodo=2026` (d.lgs. 82/2005, art. 7, comma 3). */
const published: Endpoint = {
  method: 'GET',
  path: RATINGS_ENDPOINT,
  async handle(request, services) {
    const site = await askedSite(request, services)
    if (!site) return notFound(services)
    const now = services.work.now()
    const period = readPeriod(new URL(request.url).searchParams.get('periodo') ?? '')
    const [from, to] = monthsOf(period, romeDay(now))
    const ratings = publishedRatings((await tallies(services.store, site.key, now)).filter(({ month }) => month >= from && month <= to))
    return sitePage(services, site, (queries) => renderPage(<RatingsPage site={queries} found={{ period, ratings }} />))
  },
}

export default published
