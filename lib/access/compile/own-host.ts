import type { PublicSite, Site } from '../../model/sites.ts'
import { PORTAL_ADDRESSES } from './portal-addresses.ts'
import { SiteAtRootProblem } from './site-at-root-problem.ts'

/** A public site at the root of an address of its own. */
export interface OwnHost {
  readonly site: PublicSite
  /** `www.comune.ente.example` */
  readonly name: string
}

/** The sites of the portal's own address, and the one that has an address of its own, if there is one. */
export interface Hosts {
  readonly beside: readonly Site[]
  readonly own: OwnHost | null
}

/**
 * Tells apart the site with `/` as its base. It needs a name of its own, for `/` is the portal's on the portal's; and it is one
 * at most, for the portal tells sites apart by their folder.
 *
 * @param host of the portal, with a port when it is not the usual one
 * @throws {SiteAtRootProblem}
 */
export function hostsOf(sites: readonly Site[], host: string): Hosts {
  const [root, other] = sites.filter(({ base }) => base === '/')
  const beside = sites.filter(({ base }) => base !== '/')
  if (!root) return { beside, own: null }
  const name = root.tipo === 'public' && root.url !== undefined ? new URL(root.url).host : null
  if (other || root.tipo !== 'public' || name === null || name === host.split(':')[0]) throw new SiteAtRootProblem((other ?? root).key)
  return { beside, own: { site: root, name } }
}

/** First segments of addresses that the portal answers and no site of its own host has; forms are sent to `api`. */
export const PORTAL_SEGMENTS: readonly string[] = [...new Set(PORTAL_ADDRESSES.map((address) => address.split('/')[1] ?? ''))].filter((segment) => segment !== '' && segment !== 'api' && segment !== 'assets')
