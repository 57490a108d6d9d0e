import type { Storage } from 'unstorage'
import * as v from 'valibot'
import { Rating } from '../model/rating/rating.ts'
import { KEYS, type RatingKey, readRatingKey } from './keys.ts'

export interface Single extends RatingKey {
  readonly rating: Rating
}

/** Ratings that are not counted yet. What cannot be read, because it is being written or was spoilt, is left out. */
export async function readSingles(store: Storage, site: string, wanted: (key: RatingKey) => boolean = () => true): Promise<readonly Single[]> {
  const keys = (await store.getKeys(KEYS.ratings(site))).map(readRatingKey).filter((key) => key !== null)
  const read = await Promise.all(
    keys.filter(wanted).map(async (key) => {
      const result = v.safeParse(Rating, await store.getItem(key.key).catch(() => null))
      return result.success ? [{ ...key, rating: result.output }] : []
    }),
  )
  return read.flat().sort((a, b) => (a.key < b.key ? -1 : 1))
}
