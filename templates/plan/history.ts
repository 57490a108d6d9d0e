import { outPathOf } from '../../lib/site/address.ts'
import { historyAddress } from '../../lib/site/history/history-address.ts'
import type { Recipe } from '../../lib/site/output.ts'
import type { Queries } from '../../lib/site/queries.ts'

/** The histories of pages, of those that have one: beside the pages of the site and in no map of it, for nobody looks for them. */
export function historyPlan(site: Queries): readonly Recipe[] {
  return site.paths().flatMap((path) => {
    const card = site.history(path) && site.card(path)
    return card ? [{ out: outPathOf(historyAddress(card.url)), make: 'history', path }] : []
  })
}
