import type { PublicSite } from '../../../lib/model/sites.ts'
import type { Card } from '../../../lib/site/card.ts'
import type { Queries } from '../../../lib/site/queries.ts'
import { cardsOf, LISTS } from '../../gathered/sections.ts'
import { atomOf } from './atom.ts'
import { type FeedPlace, listFeed, officeFeed, servicesFeed, siteFeed, topicFeed } from './feed-place.ts'
import { followedOf } from './followed.ts'

/** What an office publishes, among all that names it. */
const PUBLISHED: ReadonlySet<string> = new Set(['servizio', 'notizia', 'evento', 'documento', 'progetto', 'dataset', 'pagina'])

/** Each kind of feed: what it is of, by its name in the plan; `null` for what has gone. */
const KINDS: Readonly<Record<string, (queries: Queries, site: PublicSite, name: string) => { readonly feed: FeedPlace; readonly cards: readonly Card[] } | null>> = {
  site: (queries, site) => ({ feed: siteFeed(site), cards: queries.cards('notizia') }),
  services: (queries, site) => ({ feed: servicesFeed(site), cards: queries.cards('servizio') }),
  list: (queries, site, key) => {
    const list = LISTS.find((item) => item.key === key)
    return list ? { feed: listFeed(site, list), cards: cardsOf(queries, list) } : null
  },
  topic: (queries, site, term) => ({ feed: topicFeed(queries, site, term), cards: queries.about(term).filter(({ type }) => type !== 'argomento') }),
  office: (queries, site, path) => {
    const office = queries.card(path)
    return office && { feed: officeFeed(site, office), cards: queries.referrers(office.owner, 'unita', office.slug).filter(({ type }) => PUBLISHED.has(type)) }
  },
}

/** The text of a feed of the plan. */
export function makeFeed(queries: Queries, kind: string, name: string): string | null {
  const { site } = queries
  const found = site.tipo === 'public' ? KINDS[kind]?.(queries, site, name) : null
  return found && site.tipo === 'public' ? atomOf(queries, site, found.feed, followedOf(queries, found.cards)) : null
}
