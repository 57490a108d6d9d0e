import type { CompiledGate } from '../../functions/edge/compiled-gate.ts'
import { PORTAL_ADDRESSES } from '../../lib/access/compile/portal-addresses.ts'
import type { Site } from '../../lib/model/sites.ts'

/** What one address in the network serves. */
export interface Hosting {
  /** The sites that are built for it, at the folders they have there. */
  readonly built: readonly Site[]
  /** All sites as they are reached from there, to name and link them. */
  readonly linked: readonly Site[]
  /** Addresses that are no site's. */
  readonly portal: CompiledGate['portal']
  /** The log-in, the editor, the desk and the mail answer there. */
  readonly hasPortal: boolean
}

/** Forms of a public site are sent there, and handed on to the portal. */
const FORMS = '/api/'

/** The licences of what browsers load. */
const PORTAL = [...PORTAL_ADDRESSES, '/licenze.txt']

/** Every site and the portal at one address, each site in its folder. */
export function wholeHosting(sites: readonly Site[]): Hosting {
  return { built: sites, linked: sites, portal: PORTAL, hasPortal: true }
}

/** One site at an address of its own: a public one at the root of it, an intranet in its folder beside the portal. */
export function ownHosting(sites: readonly Site[], site: Site): Hosting {
  const own = ownSite(site)
  const linked = sites.map((other) => (other.key === site.key ? own : elsewhere(other)))
  return { built: [own], linked, portal: own.tipo === 'public' ? [FORMS] : PORTAL, hasPortal: own.tipo !== 'public' }
}

export function ownSite(site: Site): Site {
  return site.tipo === 'public' ? { ...site, base: '/' } : site
}

// A link to a site of another address is a whole one, where that is known.
function elsewhere(site: Site): Site {
  return site.tipo === 'public' && site.url !== undefined ? { ...site, base: site.url } : site
}
