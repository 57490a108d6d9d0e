import type { Card } from '../../../lib/site/card.ts'
import type { PublicSite } from '../../../lib/model/sites.ts'
import type { Queries } from '../../../lib/site/queries.ts'
import { SITE_FEED } from '../addresses.ts'
import { type ListSection, LISTS } from '../../gathered/sections.ts'
import { topicAddress } from '../../gathered/topics.ts'
import { SECTION_WORDS } from '../../words/sections.ts'
import { MACHINE_WORDS as say } from '../../words/machine.ts'

/** A feed of a site: where it is, of which page, what it is of. Addresses are rooted at the site. */
export interface FeedPlace {
  readonly address: string
  readonly page: string
  /** What it follows, as its page is called. */
  readonly what: string
  readonly title: string
}

/** Lists people follow: what is new in them is news. Who works in the municipality is no news of its own. */
const FOLLOWED: ReadonlySet<string> = new Set(['documents', 'news', 'releases', 'notices', 'places', 'events', 'projects'])
export const FOLLOWED_LISTS: readonly ListSection[] = LISTS.filter(({ key }) => FOLLOWED.has(key))

export function siteFeed({ nome }: PublicSite): FeedPlace {
  return { address: SITE_FEED, page: '/novita/', what: SECTION_WORDS.newsroom.title, title: say.siteFeed(nome) }
}

export function servicesFeed(site: PublicSite): FeedPlace {
  return below('/servizi/', SECTION_WORDS.services.title, site)
}

export function listFeed(site: PublicSite, { key, address }: ListSection): FeedPlace {
  return below(address, SECTION_WORDS[key].title, site)
}

export function topicFeed(queries: Queries, site: PublicSite, term: string): FeedPlace {
  return below(topicAddress(queries, term), term, site)
}

export function officeFeed(site: PublicSite, office: Pick<Card, 'url' | 'title'>): FeedPlace {
  return below(office.url, office.title, site)
}

function below(page: string, what: string, { nome }: PublicSite): FeedPlace {
  return { address: `${page}feed.xml`, page, what, title: say.feedOf(what, nome) }
}
