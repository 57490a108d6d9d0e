import type { Storage } from 'unstorage'
import * as v from 'valibot'
import { Rating } from '../model/rating/rating.ts'

/** Files that are open at the same time: a system gives a process no more than it thinks fit. */
const AT_ONCE = 64

/**
 * The ratings at some keys, with what the keys say. One that is gone meanwhile, or that no schema can read because it is being
 * written or was spoilt, is left out. A store that cannot be read is no empty store.
 *
 * @throws what the store throws
 */
export async function readRated<K extends { readonly key: string }>(store: Storage, keys: readonly K[]): Promise<readonly (K & { readonly rating: Rating })[]> {
  const found: (K & { readonly rating: Rating })[] = []
  for (let at = 0; at < keys.length; at += AT_ONCE) {
    const read = keys.slice(at, at + AT_ONCE).map(async (key) => {
      const result = v.safeParse(Rating, await store.getItem(key.key))
      return result.success ? [{ ...key, rating: result.output }] : []
    })
    found.push(...(await Promise.all(read)).flat())
  }
  return found
}
