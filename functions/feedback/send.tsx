import { keepRating } from '../../lib/feedback/keep-rating.ts'
import { romeDay } from '../../lib/site/rome-day.ts'
import { renderPage } from '../../templates/layout/document.tsx'
import { RATING_ACTION } from '../../templates/rating/fields.ts'
import { RatingAgainPage } from '../../templates/rating/rating-again-page.tsx'
import { publicForm } from '../public-form/public-form-endpoint.ts'
import { seeOther, sitePage } from '../public-form/site-page.ts'
import { NoSuchPageProblem } from './no-such-page-problem.ts'
import { judgeRating, ratedPage, typedRating } from './typed-rating.ts'

/**
 * A reader rates a page (criteria C.SI.2.5 and C.SI.2.6). Nothing tells who it was: neither address nor browser is kept, and of when
 * the day alone.
 */
export default publicForm(RATING_ACTION, { throttle: 'rating', bytes: 8_000, files: 0 }, async (form, services) => {
  const { site } = form
  const [rated, typed] = [ratedPage(form), typedRating(form)]
  if (!services.pages.has(site.key, rated.page)) throw new NoSuchPageProblem()
  const judged = judgeRating(rated, typed)
  const problems = form.tooMany ? [{ sentence: form.tooMany.message }] : 'problems' in judged ? judged.problems : []
  if (form.tooMany || 'problems' in judged) {
    const headers = form.tooMany ? { 'retry-after': String(form.tooMany.wait) } : undefined
    return sitePage(services, site, (queries) => renderPage(<RatingAgainPage site={queries} {...rated} typed={typed} problems={problems} />), form.tooMany?.status ?? 422, headers)
  }
  if (!form.isTrapped) await keepRating(services.store, site.key, romeDay(services.work.now()), judged.rating)
  return seeOther(`${RATING_ACTION}?${new URLSearchParams({ sito: site.key, pagina: rated.page })}`)
})
