import type { Queries } from '../../lib/site/queries.ts'
import { absolute } from './absolute.ts'
import { isInRegister } from '../gathered/albo.ts'
import { href } from '../href.ts'
import { SITEMAP } from './addresses.ts'

/**
 * robots.txt (RFC 9309): a public site is open but for the register of acts, its pages and their files; an intranet is not
 * for robots. Read at the root of a host only: who keeps a host with sites in folders joins theirs there.
 */
export function robotsOf(queries: Queries): string {
  const { site } = queries
  if (site.tipo !== 'public') return 'User-agent: *\nDisallow: /\n'
  const closed = queries.cards('documento').filter(isInRegister).flatMap((card) => {
    const file = queries.entry(card.path)?.values.file
    return file === undefined ? [card.url] : [card.url, String(file)]
  })
  const lines = [...new Set(closed)].sort().map((address) => `Disallow: ${href(site, address)}`)
  // The address of a map is absolute (sitemaps.org): without a host there is none.
  return ['User-agent: *', 'Allow: /', ...lines, ...(site.url ? ['', `Sitemap: ${absolute(site, SITEMAP)}`] : []), ''].join('\n')
}
