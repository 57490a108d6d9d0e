import type { Card } from '../../lib/site/card.ts'
import type { Queries } from '../../lib/site/queries.ts'

/** Events that are not over today, the nearest first. */
export function upcomingEvents(site: Queries): readonly Card[] {
  const today = site.today()
  return site
    .cards('evento')
    .filter((card) => (card.until ?? card.date).slice(0, 10) >= today)
    .reverse()
}
