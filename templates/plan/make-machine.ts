import type { PublicSite } from '../../lib/model/sites.ts'
import type { Recipe } from '../../lib/site/output.ts'
import { perSite } from '../../lib/site/per-site.ts'
import type { Queries } from '../../lib/site/queries.ts'
import { calendarOf, calendarOfEvent } from '../machines/calendar.ts'
import { catalogueOf } from '../machines/catalogue/catalogue.ts'
import { makeFeed } from '../machines/feeds/make-feed.ts'
import { manifestOf } from '../machines/manifest.ts'
import { robotsOf } from '../machines/robots.ts'
import { securityText } from '../machines/security-text.ts'
import { mappedPages, sitemapIndexOf, sitemapOf } from '../machines/sitemap.ts'
import { publicPages } from './public.ts'

const allMapped = perSite((queries) => mappedPages(queries, publicPages(queries)))

type Make = (queries: Queries, recipe: Recipe) => string | null

/** What machines read, by its name in the plan. */
export const MACHINE_MAKERS: Readonly<Record<string, Make>> = {
  robots: robotsOf,
  security: securityText,
  manifest: ofPublic((_, site) => manifestOf(site)),
  sitemap: ofPublic((queries, site, { part }) => sitemapOf(queries, site, allMapped(queries), Number(part))),
  'sitemap-index': ofPublic((_, site, { parts }) => sitemapIndexOf(site, Number(parts))),
  catalogue: ofPublic(catalogueOf),
  feed: (queries, { kind, name }) => makeFeed(queries, String(kind), String(name)),
  calendar: calendarOf,
  'event-calendar': (queries, { path }) => calendarOfEvent(queries, String(path)),
}

function ofPublic(make: (queries: Queries, site: PublicSite, recipe: Recipe) => string): Make {
  return (queries, recipe) => (queries.site.tipo === 'public' ? make(queries, queries.site, recipe) : null)
}
