import type { Person } from '../../lib/access/person.ts'
import { NotAllowedProblem } from '../../lib/workflow/problems/not-allowed-problem.ts'
import type { Services } from '../services.ts'
import { answersFor, ratedPlaces } from './rated-places.ts'

/** @throws {NotAllowedProblem} unless this person answers for a page of a site, and for a site there is none of */
export async function expectToAnswerFor({ work, pages }: Services, person: Person, site: string, page: string): Promise<void> {
  const published = await work.published()
  const placeOf = published.site(site)?.tipo === 'public' ? pages.show(site, ratedPlaces) : null
  if (!placeOf || !answersFor(published.rules, person, site, placeOf(page))) throw new NotAllowedProblem('write', page)
}
