import type { Card } from '../../../lib/site/card.ts'
import type { Queries } from '../../../lib/site/queries.ts'
import { isInRegister } from '../../gathered/albo.ts'

/** Entries a feed carries. */
const FEED_SIZE = 30

/** An entry of a feed, and the days it was published and last changed, `YYYY-MM-DD`. */
export interface Followed {
  readonly card: Card
  readonly published: string
  readonly updated: string
}

/** What a feed carries of some entries: those that changed last, the newest first. */
export function followedOf(site: Queries, cards: readonly Card[]): readonly Followed[] {
  return cards
    .filter((card) => !isInRegister(card))
    .map((card) => daysOf(site, card))
    .sort((a, b) => compare(b.updated, a.updated) || compare(b.published, a.published) || compare(a.card.path, b.card.path))
    .slice(0, FEED_SIZE)
}

// What is written before its day comes out on its day: to who follows, nothing changed before.
function daysOf(site: Queries, card: Card): Followed {
  const published = String(site.entry(card.path)?.values.data_pubblicazione ?? '')
  const changed = site.updated(card.path) ?? published
  return { card, published, updated: changed > published ? changed : published }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
