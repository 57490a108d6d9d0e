import { accessPath } from '../../lib/access/covering.ts'
import { mayApprove, mayWrite } from '../../lib/access/decide.ts'
import type { Person } from '../../lib/access/person.ts'
import type { Rules } from '../../lib/access/rules.ts'
import type { Queries } from '../../lib/site/queries.ts'
import { pageTitles } from '../../templates/rating/page-title.ts'

/** A page readers may have rated, and whose it is. */
export interface RatedPlace {
  /** `null` for a page that is no more. */
  readonly title: string | null
  /** Content path of its entry; `null` for a page that gathers others, or is no more. */
  readonly path: string | null
}

/** The places of a site by address. */
export function ratedPlaces(queries: Queries): (page: string) => RatedPlace {
  const titleOf = pageTitles(queries)
  const paths = new Map(queries.paths().flatMap((path) => {
    const card = queries.card(path)
    return card ? [[card.url, path] as const] : []
  }))
  return (page) => ({ title: titleOf(page) ?? null, path: paths.get(page) ?? null })
}

/** May this person answer for a page: who may write or approve it; for one that gathers others, who approves on the site. */
export function answersFor(rules: Rules, person: Person, site: string, { path }: RatedPlace): boolean {
  if (path === null) return mayApprove(rules, person, `/${site}/`)
  return mayWrite(rules, person, accessPath(path)) || mayApprove(rules, person, accessPath(path))
}
