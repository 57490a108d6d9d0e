import type { Storage } from 'unstorage'
import type { Rating } from '../model/rating/rating.ts'
import { KEYS, type RatingKey, readRatingKey } from './keys.ts'
import { readRated } from './read-rated.ts'

export interface Single extends RatingKey {
  readonly rating: Rating
}

/** Ratings that are not counted yet, sorted by key. */
export async function readSingles(store: Storage, site: string, wanted: (key: RatingKey) => boolean = () => true): Promise<readonly Single[]> {
  const keys = (await store.getKeys(KEYS.ratings(site))).map(readRatingKey).filter((key) => key !== null)
  return [...(await readRated(store, keys.filter(wanted)))].sort((a, b) => (a.key < b.key ? -1 : 1))
}
