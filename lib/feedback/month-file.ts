import type { Storage } from 'unstorage'
import * as v from 'valibot'
import { SUBJECTS } from '../model/rating/rating.ts'
import type { Distribution, Tally } from '../model/rating/tally.ts'
import { KEYS, readMonthKey } from './keys.ts'

const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const line = v.strictObject({
  page: v.pipe(v.string(), v.maxLength(300)),
  about: v.picklist(SUBJECTS),
  stars: v.strictTuple([count, count, count, count, count]),
  answers: v.record(v.string(), count),
})
const file = v.array(line)

/** A month that was counted; `null` when it was not, or not to the end. */
export async function readMonth(store: Storage, site: string, month: string): Promise<readonly Tally[] | null> {
  const result = v.safeParse(file, await store.getItem(KEYS.month(site, month)))
  return result.success ? result.output.map((tally) => ({ month, ...tally, stars: tally.stars as Distribution })) : null
}

export async function writeMonth(store: Storage, site: string, month: string, tallies: readonly Tally[]): Promise<void> {
  await store.setItem(KEYS.month(site, month), tallies.map(({ page, about, stars, answers }) => ({ page, about, stars: [...stars], answers })))
}

/** Months that were counted, sorted. */
export async function monthsCounted(store: Storage, site: string): Promise<readonly string[]> {
  return (await store.getKeys(KEYS.months(site))).flatMap((key) => readMonthKey(key)?.month ?? []).sort()
}
