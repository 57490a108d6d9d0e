import { mayApprove, mayWrite } from '../access/decide.ts'
import type { Person } from '../access/person.ts'
import type { Rules } from '../access/rules.ts'
import type { CitizenRequest } from './citizen-request.ts'

/** Who answers a citizen, and so reads what they wrote: whoever may write or approve the pages of that office. */
export function mayAnswer(rules: Rules, person: Person, { site, office }: Pick<CitizenRequest, 'site' | 'office'>): boolean {
  const place = `/${site}/${office.owner}/`
  return mayWrite(rules, person, place) || mayApprove(rules, person, place)
}
