import { ForeignRequestProblem } from '../../lib/session/problems/foreign-request-problem.ts'
import { isSameOrigin } from '../../lib/session/same-origin.ts'
import type { MailServices } from './mail-services.ts'

/**
 * Lets only the mailbox's page through. Its header makes a request of another origin ask for leave first (Fetch §4.8,
 * CORS preflight), which nobody gives: one more lock than the origin alone.
 *
 * @throws {ForeignRequestProblem}
 */
export function allowMailboxPage(request: Request, { publicUrl }: Pick<MailServices, 'publicUrl'>): void {
  if (!isSameOrigin(request, publicUrl) || request.headers.get('x-redazione') !== 'posta') throw new ForeignRequestProblem()
}

/**
 * The same for what a browser fetches by an address: a picture, a download, a stream. It says no header of ours, and a page
 * of others could only make it load what it cannot read; the browsers that say where it comes from are heard (Fetch Metadata).
 *
 * @throws {ForeignRequestProblem}
 */
export function allowOwnFetch(request: Request): void {
  const site = request.headers.get('sec-fetch-site')
  if (site !== null && site !== 'same-origin' && site !== 'none') throw new ForeignRequestProblem()
}
