import type { Storage } from 'unstorage'
import type { Rating } from '../model/rating/rating.ts'
import { KEYS, readCommentKey } from './keys.ts'
import { readRated } from './read-rated.ts'
import { readSingles, type Single } from './read-singles.ts'
import { yearBefore } from './year-before.ts'

/** What somebody wrote of a page, with what they chose. */
export interface Comment {
  readonly id: string
  /** `YYYY-MM-DD`. */
  readonly day: string
  readonly rating: Rating
}

/**
 * What readers of a site wrote in the last twelve months, the latest first. Older words are not given, whether or not they
 * were removed already.
 *
 * @param today `YYYY-MM-DD`
 */
export async function readComments(store: Storage, site: string, today: string): Promise<readonly Comment[]> {
  const oldest = yearBefore(today)
  const fresh = (await readSingles(store, site)).filter(({ rating }) => rating.text !== '')
  const apart = await readRated(store, (await store.getKeys(KEYS.comments(site))).map(readCommentKey).filter((key) => key !== null))
  // In the moment a month is counted a comment is in both places.
  const byId = new Map([...apart, ...fresh].map(({ id, day, rating }) => [id, { id, day, rating }]))
  return [...byId.values()].filter(({ day }) => day > oldest).sort((a, b) => (`${b.day} ${b.id}` < `${a.day} ${a.id}` ? -1 : 1))
}

/** Puts the words of ratings apart, before their month is counted. Done twice, it is done once. */
export async function putCommentsApart(store: Storage, site: string, singles: readonly Single[]): Promise<void> {
  for (const { day, id, rating } of singles) if (rating.text !== '') await store.setItem(KEYS.comment(site, day, id), { ...rating })
}

/** Removes words that are older than twelve months; gives how many. */
export async function forgetComments(store: Storage, site: string, today: string): Promise<number> {
  const oldest = yearBefore(today)
  const old = (await store.getKeys(KEYS.comments(site))).map(readCommentKey).filter((key) => key !== null && key.day <= oldest)
  for (const key of old) if (key) await store.removeItem(key.key)
  return old.length
}
