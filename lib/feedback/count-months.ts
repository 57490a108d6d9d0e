import type { Storage } from 'unstorage'
import { tallied } from '../model/rating/tally.ts'
import { putCommentsApart } from './comments.ts'
import { readMonth, writeMonth } from './month-file.ts'
import { KEYS, type RatingKey, readRatingKey } from './keys.ts'
import { readSingles } from './read-singles.ts'

/**
 * Counts the months that are over, and removes the ratings they were counted from: the count tells nobody's. It may run in two
 * processes at once and stop anywhere; whoever finds a count that is written only removes what is left.
 *
 * @param today `YYYY-MM-DD`; its month and, in its first days, the one before are left alone: somebody may still be writing
 * @returns how many months were counted
 */
export async function countMonths(store: Storage, site: string, today: string): Promise<number> {
  const keys = (await store.getKeys(KEYS.ratings(site))).map(readRatingKey).filter((key) => key !== null)
  const over = [...new Set(keys.map(({ month }) => month))].filter((month) => isOver(month, today)).sort()
  let counted = 0
  for (const month of over) if (await countMonth(store, site, month, keys.filter((key) => key.month === month))) counted += 1
  return counted
}

async function countMonth(store: Storage, site: string, month: string, keys: readonly RatingKey[]): Promise<boolean> {
  const singles = await readSingles(store, site, (key) => key.month === month)
  await putCommentsApart(store, site, singles)
  // Asked after the ratings were read: who removes any has written the whole count before.
  const isCounted = (await readMonth(store, site, month)) !== null
  if (!isCounted) await writeMonth(store, site, month, tallied(month, singles.map(({ rating }) => rating)))
  for (const { key } of keys) await store.removeItem(key)
  return !isCounted
}

const DAYS_TO_WAIT = 2

function isOver(month: string, today: string): boolean {
  const current = today.slice(0, 7)
  if (month >= current) return false
  return Number(today.slice(8, 10)) > DAYS_TO_WAIT || month !== monthBefore(current)
}

function monthBefore(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return number === 1 ? `${year - 1}-12` : `${year}-${String(number - 1).padStart(2, '0')}`
}
