import type { Storage } from 'unstorage'
import { type Tally, tallied } from '../model/rating/tally.ts'
import { monthsCounted, readMonth } from './month-file.ts'
import { readSingles } from './read-singles.ts'

/**
 * What readers of a site said, counted by month and page.
 *
 * A month that was counted is read from its count alone: what is still there of it is about to be removed.
 */
export async function readTallies(store: Storage, site: string): Promise<readonly Tally[]> {
  // Singles first: what is counted while this reads is then seen twice, and left out once, and never missed.
  const singles = await readSingles(store, site)
  const counted = new Map<string, readonly Tally[]>()
  for (const month of await monthsCounted(store, site)) {
    const tallies = await readMonth(store, site, month)
    if (tallies) counted.set(month, tallies)
  }
  const open = [...new Set(singles.map(({ month }) => month))].filter((month) => !counted.has(month))
  const fresh = open.flatMap((month) => tallied(month, singles.filter((single) => single.month === month).map(({ rating }) => rating)))
  return [...[...counted.values()].flat(), ...fresh].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
}

function keyOf({ month, page, about }: Tally): string {
  return `${month} ${page} ${about}`
}
