import { siteHeaders } from '../../lib/access/site-headers.ts'
import type { PublicSite } from '../../lib/model/sites.ts'
import type { Queries } from '../../lib/site/queries.ts'
import type { Services } from '../services.ts'
import { UnreadableFormProblem } from './unreadable-form-problem.ts'

/**
 * A page for one reader in the look of a public site: a form given back, a thank-you. No cache keeps it, no search engine lists it.
 *
 * @param make `(queries) => renderPage(<Page …>)`
 * @throws {UnreadableFormProblem} for a site that is not served here
 */
export function sitePage({ pages }: Pick<Services, 'pages'>, site: PublicSite, make: (queries: Queries) => string, status = 200, headers: Readonly<Record<string, string>> = {}): Response {
  const html = pages.show(site.key, make)
  if (html === null) throw new UnreadableFormProblem('site')
  return new Response(html, {
    status,
    headers: { ...siteHeaders(site), 'content-type': 'text/html; charset=utf-8', 'cache-control': 'private, no-store', 'x-robots-tag': 'noindex', ...headers },
  })
}

/**
 * After a form was taken: what a reload asks again is a page, and never the form. Without a fragment of its own the answer would
 * inherit the one of the form's address, which leads to its errors (RFC 9110 §10.2.2).
 */
export function seeOther(location: string): Response {
  return new Response(null, { status: 303, headers: { location: `${location}#contenuto`, 'cache-control': 'private, no-store' } })
}
