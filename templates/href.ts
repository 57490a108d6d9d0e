import type { Site } from '../lib/model/sites.ts'

/** An address rooted at a site as a browser needs it, below the site's base; any other address as it is. */
export function href(site: Pick<Site, 'base'>, address: string): string {
  return address.startsWith('/') && !address.startsWith('//') ? `${site.base}${address.slice(1)}` : address
}

export function cardUrl(site: Pick<Site, 'base'>, card: { readonly url: string }): string {
  return href(site, card.url)
}
