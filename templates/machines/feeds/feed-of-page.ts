import type { Entry } from '../../../lib/model/entry.ts'
import { addressOf } from '../../../lib/site/address.ts'
import type { Queries } from '../../../lib/site/queries.ts'
import { type FeedPlace, FOLLOWED_LISTS, listFeed, officeFeed, topicFeed } from './feed-place.ts'

/** The feed of the page of a topic or an office; nothing for an entry that gathers nothing. */
export function feedOfEntry(queries: Queries, entry: Entry): FeedPlace | undefined {
  const { site } = queries
  if (site.tipo !== 'public') return undefined
  if (entry.type === 'argomento') return topicFeed(queries, site, String(entry.values.termine))
  return entry.type === 'unita' ? officeFeed(site, { url: addressOf(entry, 'public'), title: String(entry.values.titolo) }) : undefined
}

/** The feed of a list, if it is one people follow. */
export function feedOfList({ site }: Queries, address: string): FeedPlace | undefined {
  const list = FOLLOWED_LISTS.find((item) => item.address === address)
  return list && site.tipo === 'public' ? listFeed(site, list) : undefined
}

/** The feed of a topic that has no entry of its own. */
export function feedOfTopic(queries: Queries, term: string): FeedPlace | undefined {
  return queries.site.tipo === 'public' ? topicFeed(queries, queries.site, term) : undefined
}
