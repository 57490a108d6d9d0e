import type { Person } from '../../lib/access/person.ts'
import { type Comment, readComments } from '../../lib/feedback/comments.ts'
import { readTallies } from '../../lib/feedback/read-tallies.ts'
import { monthsOf, type Period, yearsOf } from '../../lib/model/rating/period.ts'
import { byPage } from '../../lib/model/rating/published-ratings.ts'
import { type Distribution, sumOfAnswers, type Tally } from '../../lib/model/rating/tally.ts'
import type { PublicSite } from '../../lib/model/sites.ts'
import type { DeskRatedPage, RatingsAnswer } from '../../lib/protocol/ratings.ts'
import { romeDay } from '../../lib/site/rome-day.ts'
import { officeTitles } from '../../lib/workflow/office-titles.ts'
import type { Services } from '../services.ts'
import { answersFor, ratedPlaces } from './rated-places.ts'

/** What readers said of the pages this person may answer for. */
export async function deskRatings(services: Services, person: Person, period: Period): Promise<RatingsAnswer> {
  const { sites } = await services.work.published()
  const today = romeDay(services.work.now())
  const own = sites.filter((site): site is PublicSite => site.tipo === 'public')
  const rated = await Promise.all(own.map((site) => ofSite(services, person, site, period, today)))
  return {
    years: yearsOf(rated.flatMap(({ months }) => months), today),
    pages: rated.flatMap(({ pages }) => pages).sort((a, b) => starsMissing(b.stars) - starsMissing(a.stars)),
  }
}

async function ofSite(services: Services, person: Person, site: PublicSite, period: Period, today: string): Promise<{ readonly months: readonly string[]; readonly pages: readonly DeskRatedPage[] }> {
  const placeOf = services.pages.show(site.key, ratedPlaces)
  if (!placeOf) return { months: [], pages: [] }
  const { rules } = await services.work.published()
  const mine = (tally: Pick<Tally, 'page'>) => answersFor(rules, person, site.key, placeOf(tally.page))
  const tallies = (await readTallies(services.store, site.key)).filter(mine)
  const [from, to] = monthsOf(period, today)
  const within = tallies.filter(({ month }) => month >= from && month <= to)
  const comments = within.length === 0 ? [] : await readComments(services.store, site.key, today)
  const officeOf = await officeTitles(services.work)
  const pages = byPage(within).map(({ page, about, stars }) => {
    const { title, path } = placeOf(page)
    const owner = path?.split('/')[2]
    return {
      site: { key: site.key, name: site.nome },
      page,
      title,
      url: `${site.base}${page.slice(1)}`,
      path,
      office: owner === undefined ? null : { key: owner, name: officeOf(site.key, owner) },
      about,
      stars,
      answers: sumOfAnswers(within.filter((tally) => tally.page === page && tally.about === about)),
      comments: comments.filter((comment) => isOf(comment, page, about, [from, to])).length,
    }
  })
  return { months: tallies.map(({ month }) => month), pages }
}

/** Is a comment of this page, and of these months? */
export function isOf({ day, rating }: Comment, page: string, about: Tally['about'], [from, to]: readonly [string, string]): boolean {
  const month = day.slice(0, 7)
  return rating.page === page && rating.about === about && month >= from && month <= to
}

// A page that many found difficult comes before one that a single reader disliked, and before one that many like.
function starsMissing(stars: Distribution): number {
  return stars.reduce((sum, n, i) => sum + n * (4 - i), 0)
}
