import { mayWrite } from '../../access/decide.ts'
import type { Person } from '../../access/person.ts'
import type { Site } from '../../model/sites.ts'
import { ownersOf } from '../editor-config-for.ts'
import { officeTitles } from '../office-titles.ts'
import type { Workplace } from '../workplace.ts'
import { NowhereToWriteProblem } from './nowhere-to-write-problem.ts'

/** Where somebody writes a page. */
export interface OwnPlace {
  readonly site: Site
  readonly owner: string
}

/**
 * Where a person most likely writes a page of a type: their own office, on their own body's site; else the first place the
 * rules let them write.
 *
 * @throws {NowhereToWriteProblem}
 */
export async function ownPlace(work: Workplace, person: Person, type: string): Promise<OwnPlace> {
  const published = await work.published()
  const titleOf = await officeTitles(work)
  const places = published.sites.flatMap((site) =>
    ownersOf(published, site, titleOf)
      .filter(({ value }) => mayWrite(published.rules, person, `/${site.key}/${value}/${type}/`))
      .map(({ value, label }) => ({ site, owner: value, isOwnSite: site.key === person.member, isOwnOffice: label === person.office || hasGroup(person, site, value) })),
  )
  const best = places.sort((a, b) => Number(b.isOwnSite) - Number(a.isOwnSite) || Number(b.isOwnOffice) - Number(a.isOwnOffice))[0]
  if (!best) throw new NowhereToWriteProblem()
  return best
}

function hasGroup({ groups }: Person, { key }: Site, owner: string): boolean {
  return groups.some((group) => group === `${key}-${owner}` || group === `${owner}-${key}`)
}
