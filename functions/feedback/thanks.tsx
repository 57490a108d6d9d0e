import { renderPage } from '../../templates/layout/document.tsx'
import { RATING_ACTION } from '../../templates/rating/fields.ts'
import { RatingThanksPage } from '../../templates/rating/rating-thanks-page.tsx'
import { sitePage } from '../public-form/site-page.ts'
import type { Endpoint } from '../services.ts'
import { askedSite, notFound } from './asked-site.ts'

/** The thanks to who sent a rating without a script, with the way back to the page. */
const thanks: Endpoint = {
  method: 'GET',
  path: RATING_ACTION,
  async handle(request, services) {
    const site = await askedSite(request, services)
    if (!site) return notFound(services)
    const page = new URL(request.url).searchParams.get('pagina') ?? '/'
    return sitePage(services, site, (queries) => renderPage(<RatingThanksPage site={queries} page={services.pages.has(site.key, page) ? page : '/'} />))
  },
}

export default thanks
