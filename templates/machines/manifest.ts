import type { PublicSite } from '../../lib/model/sites.ts'
import { href } from '../href.ts'

/** What a site is called and looks like on the screen of a phone (W3C Web Application Manifest). It stays a site: nothing of it runs without the browser. */
export function manifestOf(site: PublicSite): string {
  return `${JSON.stringify({
    id: href(site, '/'),
    name: site.nome,
    short_name: site.breve,
    description: site.motto,
    lang: 'it',
    dir: 'ltr',
    start_url: href(site, '/'),
    scope: href(site, '/'),
    display: 'browser',
    theme_color: site.colore,
    background_color: '#ffffff',
    icons: [{ src: href(site, site.stemma), sizes: 'any', ...(site.stemma.endsWith('.svg') ? { type: 'image/svg+xml' } : {}) }],
  }, null, 2)}\n`
}
