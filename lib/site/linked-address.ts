import type { Site } from '../model/sites.ts'

/**
 * The address on its own site that a link in a text leads to, rooted at the site, without fragment and query; `null` for a
 * link that leads elsewhere. Read as a browser would: rooted at the site, relative to the page, or absolute with any host,
 * for the same site is reached by more than one name.
 *
 * @param from address of the page the link is in, rooted at the site
 * @example linkedAddress('../nido/index.html#costi', '/servizi/scuola/mensa/', site) // '/servizi/scuola/nido/'
 */
export function linkedAddress(link: string, from: string, { base }: Pick<Site, 'base'>): string | null {
  const absolute = /^(https?:)?\/\//i.test(link)
  const url = URL.canParse(link, `https://sito.example${from}`) ? new URL(link, `https://sito.example${from}`) : null
  if (!url || !/^https?:$/.test(url.protocol)) return null
  if (absolute && !url.pathname.startsWith(base)) return null
  const path = absolute ? `/${url.pathname.slice(base.length)}` : url.pathname
  const page = path.replace(/\/index\.html$/, '/')
  return page.endsWith('/') || /\.[a-z0-9]+$/i.test(page) ? page : `${page}/`
}
