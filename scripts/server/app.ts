import { ENDPOINTS } from '../../functions/endpoints.ts'
import type { Services } from '../../functions/services.ts'
import { sessionPerson } from '../../functions/session-person.ts'
import { canonicalTarget } from '../../lib/access/canonical-target.ts'
import { mayRead } from '../../lib/access/decide.ts'
import type { Site } from '../../lib/model/sites.ts'
import type { Portal } from './portal.tsx'
import { headersFor, serveSite } from './serve-site.ts'

interface AppOptions {
  readonly services: Services
  readonly portal: Portal
  /** Folder of a site's outputs. */
  readonly folderOf: (site: Site) => string
}

const endpoints = new Map(ENDPOINTS.map((endpoint) => [`${endpoint.method} ${endpoint.path}`, endpoint]))

/**
 * The portal: one function from a request to its answer.
 *
 * @param target the request target as the client sent it: a library that made `request` may have repaired it
 */
export function createApp({ services, portal, folderOf }: AppOptions): (request: Request, target: string) => Promise<Response> {
  return async (request, target) => {
    const canonical = canonicalTarget(target)
    if (!canonical) return portal.badAddress()
    const { path } = canonical
    const endpoint = endpoints.get(`${request.method} ${path}`)
    if (endpoint) return endpoint.handle(request, services)
    if (request.method !== 'GET' && request.method !== 'HEAD') return new Response(null, { status: 405, headers: { allow: 'GET, HEAD' } })
    return (await portal.page(path, request)) ?? siteAnswer(path, request)
  }

  async function siteAnswer(path: string, request: Request): Promise<Response> {
    const { sites, rules } = await services.work.published()
    const site = sites.filter(({ base }) => `${path}/`.startsWith(base)).sort((a, b) => b.base.length - a.base.length)[0]
    if (!site) return portal.missing()
    const person = await sessionPerson(request, services)
    // The rules speak of content paths: a site's address below its base is one (docs/decisions).
    const place = `/${site.key}/${path.slice(site.base.length)}`
    if (!mayRead(rules, person, place)) return portal.denied(path, person, headersFor(site))
    if (path.length < site.base.length) return new Response(null, { status: 301, headers: { location: site.base, ...headersFor(site) } })
    return serveSite(site, folderOf(site), path, request)
  }
}
