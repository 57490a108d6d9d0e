import type { Site } from '../../lib/model/sites.ts'
import { href } from '../href.ts'

/**
 * An address rooted at a site as who is not on the site needs it: with the host its readers know it by. Where `siti.yml` names
 * none, as in a trial, it stays rooted at whatever host the page came from.
 *
 * @example absolute({ base: '/prato/', url: 'https://www.comune.prato.example/' }, '/servizi/') // 'https://www.comune.prato.example/prato/servizi/'
 */
export function absolute(site: Pick<Site, 'base'> & { readonly url?: string | undefined }, address: string): string {
  const rooted = href(site, address)
  return site.url !== undefined && rooted.startsWith('/') && !rooted.startsWith('//') ? `${site.url}${rooted.slice(1)}` : rooted
}
