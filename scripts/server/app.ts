import { ENDPOINTS } from '../../functions/endpoints.ts'
import { ask } from '../../functions/gate/ask.ts'
import { remember } from '../../functions/gate/remember.ts'
import { withReissuedSession } from '../../functions/reissue.ts'
import { withSafeHeaders } from '../../functions/safe-headers.ts'
import type { Services } from '../../functions/services.ts'
import { authorizeFile } from '../../lib/access/authorize.ts'
import { canonicalTarget } from '../../lib/access/canonical-target.ts'
import { siteHeaders } from '../../lib/access/site-headers.ts'
import type { Site } from '../../lib/model/sites.ts'
import { HEALTH_PATH } from './health/salute.ts'
import type { Portal } from './portal.tsx'
import { serveSite } from './serve-site.ts'

interface AppOptions {
  readonly services: Services
  readonly portal: Portal
  /** Folder of a site's outputs. */
  readonly folderOf: (site: Site) => string
  /** Is this the `Host` of a request meant for us? */
  readonly isOurHost: (host: string) => boolean
  /** How the portal is, to whoever watches it: also by another name than ours. */
  readonly salute: (request: Request) => Promise<Response>
  /** Nothing new is begun any more. */
  readonly isStopping: () => boolean
}

const endpoints = new Map(ENDPOINTS.map((endpoint) => [`${endpoint.method} ${endpoint.path}`, endpoint]))

/**
 * The portal: one function from a request to its answer.
 *
 * @param target the request target as the client sent it: a library that made `request` may have repaired it
 */
export function createApp({ services, portal, folderOf, isOurHost, salute, isStopping }: AppOptions): (request: Request, target: string) => Promise<Response> {
  return async (request, target) => {
    const isAsking = request.method === 'GET' || request.method === 'HEAD'
    if (isAsking && target.split('?', 1)[0] === HEALTH_PATH) return salute(request)
    if (isStopping()) return portal.stopping(target)
    // A page of others may lead a browser here under their own name (DNS rebinding): RFC 9110 §15.5.20.
    if (!isOurHost(request.headers.get('host') ?? '')) return portal.misdirected()
    try {
      return withSafeHeaders(await withReissuedSession(request, await answer(request, target), services))
    } catch (error) {
      services.log('failed', { error: error instanceof Error ? (error.stack ?? error.message) : String(error) })
      return portal.broken(target)
    }
  }

  async function answer(request: Request, target: string): Promise<Response> {
    const path = canonicalTarget(target)?.path
    const endpoint = path && endpoints.get(`${request.method} ${path}`)
    if (endpoint) return endpoint.handle(request, services)
    if (request.method !== 'GET' && request.method !== 'HEAD') return new Response(null, { status: 405, headers: { allow: 'GET, HEAD' } })
    return (path ? await portal.page(path, request) : null) ?? siteAnswer(target, request)
  }

  async function siteAnswer(target: string, request: Request): Promise<Response> {
    const asked = await ask(target, request, services)
    await remember(asked, request.method, services)
    const { decision, visit, published } = asked
    const person = visit?.person ?? null
    if (decision.why === 'bad-address') return portal.badAddress()
    const site = decision.site === null ? undefined : published.site(decision.site)
    if (!site) return portal.missing()
    const { path } = decision
    if (!decision.allowed) return portal.denied(path, person, siteHeaders(site))
    if (path.length < site.base.length) return new Response(null, { status: 301, headers: { location: site.base, ...siteHeaders(site) } })
    return serveSite(site, folderOf(site), path, request, (out) => authorizeFile(published, site.key, out, person).allowed)
  }
}
