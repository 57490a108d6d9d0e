import { accessPath } from '../access/covering.ts'
import { readEntryPath, readMediaPath } from '../model/entry-path.ts'
import type { Published } from './published.ts'
import { RULES_PATH } from './rights-review.ts'
import { SITES_PATH } from './sites-after.ts'

/**
 * The path whose rule says who decides on a file: its own. On the list of the sites, and on a page of a site that is not there
 * yet, who decides on the rules does: no rule can be written for what is of no site, and a new site is a change of the rules.
 */
export function ruledPath({ sites }: Pick<Published, 'sites'>, path: string): string {
  const place = readEntryPath(path) ?? readMediaPath(path)
  const isOfNoSite = place !== null && !sites.some(({ key }) => key === place.site)
  return accessPath(path === SITES_PATH || isOfNoSite ? RULES_PATH : path)
}
