import { outPathOf } from '../lib/site/address.ts'
import type { Queries } from '../lib/site/queries.ts'
import { href } from './href.ts'
import { xmlText } from './xml.ts'

/** Pages of entries for search engines (sitemaps.org). Locations are rooted at the host the site is served from. */
export function sitemapOf(site: Queries): string {
  const urls = site.paths().flatMap((path) => {
    const card = site.card(path)
    return card && outPathOf(card.url) === `${card.url.slice(1)}index.html` ? [`<url><loc>${xmlText(href(site.site, card.url))}</loc><lastmod>${site.updated(path) ?? card.date}</lastmod></url>`] : []
  })
  return ['<?xml version="1.0" encoding="UTF-8"?>', '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">', ...urls, '</urlset>', ''].join('\n')
}

/** robots.txt (RFC 9309): a public site is open, an intranet is not for robots. */
export function robotsOf({ site }: Queries): string {
  return site.tipo === 'public' ? `User-agent: *\nAllow: /\nSitemap: ${site.base}sitemap.xml\n` : 'User-agent: *\nDisallow: /\n'
}
