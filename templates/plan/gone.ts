import { elsewhereOut, goneOut } from '../../lib/site/gone-out.ts'
import type { Recipe } from '../../lib/site/output.ts'
import type { Queries } from '../../lib/site/queries.ts'

/** What a server needs to answer at every address where there is a page no more. */
export function gonePlan(site: Queries): readonly Recipe[] {
  return site.departed().map(({ address, path, to }) => (to === null ? { out: goneOut(address), make: 'gone', path } : { out: elsewhereOut(address), make: 'elsewhere', path }))
}
