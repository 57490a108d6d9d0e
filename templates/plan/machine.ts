import { outPathOf } from '../../lib/site/address.ts'
import type { Recipe } from '../../lib/site/output.ts'
import type { Queries } from '../../lib/site/queries.ts'
import { eventCalendar } from '../machines/calendar.ts'
import { FOLLOWED_LISTS, listFeed, officeFeed, servicesFeed, topicFeed } from '../machines/feeds/feed-place.ts'
import { CALENDAR, CATALOGUE, MANIFEST, SECURITY, SITE_FEED, SITEMAP } from '../machines/addresses.ts'
import { mappedPages, SITEMAP_SIZE, sitemapPart } from '../machines/sitemap.ts'
import { topicsOf } from '../gathered/topics.ts'

/**
 * What a public site gives to machines: maps, feeds, calendars, the catalogue of its data.
 *
 * @param pages the pages of the site, of which the map is
 */
export function machinePlan(queries: Queries, pages: readonly Recipe[]): readonly Recipe[] {
  const { site } = queries
  if (site.tipo !== 'public') return []
  return [
    { out: outPathOf('/robots.txt'), make: 'robots' },
    { out: outPathOf(SECURITY), make: 'security' },
    { out: outPathOf(MANIFEST), make: 'manifest' },
    ...(site.url === undefined ? [] : sitemaps(mappedPages(queries, pages).length)),
    ...(queries.cards('dataset').length > 0 ? [{ out: outPathOf(CATALOGUE), make: 'catalogue' }] : []),
    ...feeds(queries),
    { out: outPathOf(CALENDAR), make: 'calendar' },
    ...queries.cards('evento').map((card) => ({ out: outPathOf(eventCalendar(card)), make: 'event-calendar', path: card.path })),
  ]
}

function sitemaps(pages: number): readonly Recipe[] {
  const out = outPathOf(SITEMAP)
  const parts = Math.ceil(pages / SITEMAP_SIZE)
  if (parts <= 1) return [{ out, make: 'sitemap', part: 1 }]
  return [{ out, make: 'sitemap-index', parts }, ...Array.from({ length: parts }, (_, i) => ({ out: outPathOf(sitemapPart(i + 1)), make: 'sitemap', part: i + 1 }))]
}

function feeds(queries: Queries): readonly Recipe[] {
  const { site } = queries
  if (site.tipo !== 'public') return []
  const feed = ({ address }: { readonly address: string }, kind: string, name = '') => ({ out: outPathOf(address), make: 'feed', kind, name })
  return [
    feed({ address: SITE_FEED }, 'site'),
    feed(servicesFeed(site), 'services'),
    ...FOLLOWED_LISTS.map((list) => feed(listFeed(site, list), 'list', list.key)),
    ...topicsOf(queries).map(({ term }) => feed(topicFeed(queries, site, term), 'topic', term)),
    ...queries.cards('unita').map((card) => feed(officeFeed(site, card), 'office', card.path)),
  ]
}
