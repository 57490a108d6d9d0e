import type { Site } from '../../lib/model/sites.ts'
import { ownHosting, wholeHosting } from '../build/hosting.ts'
import { netlifyToml } from './netlify-toml.ts'

/** Where the build puts what Netlify takes: all sites together, or one of them. */
export function projectFolder(site: string | undefined): string {
  return site === undefined ? '_site' : `_site/netlify/${site}`
}

/** The portal as the intranet names it, where it is at an address of its own. */
export function portalOf(sites: readonly Site[]): string | null {
  const named = sites.flatMap((site) => (site.tipo === 'intranet' && site.portale?.startsWith('https://') ? [site.portale.replace(/\/$/, '')] : []))
  return named[0] ?? null
}

/** The file of every project that may be made of these sites, by where it lies in the repository. */
export function projectFiles(sites: readonly Site[]): ReadonlyMap<string, string> {
  const portal = portalOf(sites)
  const whole = netlifyToml({ hosting: wholeHosting(sites), build: '--netlify', folder: projectFolder(undefined), portal })
  const own = sites.map((site) => {
    const toml = netlifyToml({ hosting: ownHosting(sites, site), build: `--netlify --site ${site.key}`, folder: projectFolder(site.key), portal })
    return [`netlify/${site.key}/netlify.toml`, toml] as const
  })
  return new Map([['netlify.toml', whole], ...own])
}
