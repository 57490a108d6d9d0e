import type { Storage } from 'unstorage'
import * as v from 'valibot'
import { Rating } from '../model/rating/rating.ts'
import { KEYS } from './keys.ts'

/** Removes what somebody wrote of a page, wherever it lies; their stars stay counted. Of another page nothing is removed. Done twice, it is done once. */
export async function forgetComment(store: Storage, site: string, page: string, { day, id }: { readonly day: string; readonly id: string }): Promise<void> {
  const [single, apart] = [KEYS.rating(site, day, id), KEYS.comment(site, day, id)]
  const rating = await ratingOf(store, single, page)
  if (rating) await store.setItem(single, { ...rating, text: '' })
  if (await ratingOf(store, apart, page)) await store.removeItem(apart)
}

async function ratingOf(store: Storage, key: string, page: string): Promise<Rating | null> {
  const result = v.safeParse(Rating, await store.getItem(key))
  return result.success && result.output.page === page ? result.output : null
}
