import type { PublicSite } from '../../lib/model/sites.ts'
import { SITE_FIELD } from '../../templates/components/honeypot.tsx'
import { UnreadableFormProblem } from '../public-form/unreadable-form-problem.ts'
import type { Services } from '../services.ts'

/**
 * The public site an address is of, by its `sito`.
 *
 * @throws {UnreadableFormProblem}
 */
export async function publicSiteAsked(query: URLSearchParams, { work }: Pick<Services, 'work'>): Promise<PublicSite> {
  const site = (await work.published()).site(query.get(SITE_FIELD) ?? '')
  if (site?.tipo !== 'public') throw new UnreadableFormProblem('site')
  return site
}
