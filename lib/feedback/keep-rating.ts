import type { Storage } from 'unstorage'
import type { Rating } from '../model/rating/rating.ts'
import { KEYS } from './keys.ts'

/**
 * Keeps what a reader said, in an entry of its own: two processes that write at once cannot lose each other's. Of when, the day
 * alone is kept: an hour could tell who it was.
 *
 * @param site key of the site
 * @param day `YYYY-MM-DD` in Italy
 */
export async function keepRating(store: Storage, site: string, day: string, rating: Rating): Promise<void> {
  await store.setItem(KEYS.rating(site, day, crypto.randomUUID()), { ...rating })
}
