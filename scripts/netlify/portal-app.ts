import { ENDPOINTS } from '../../functions/endpoints.ts'
import { withReissuedSession } from '../../functions/reissue.ts'
import { withSafeHeaders } from '../../functions/safe-headers.ts'
import type { Services } from '../../functions/services.ts'
import { canonicalTarget } from '../../lib/access/canonical-target.ts'
import type { Portal } from '../server/portal.tsx'
import type { AskedPages } from './asked-pages.ts'

interface PortalAppOptions {
  readonly services: Services & { readonly pages: AskedPages }
  readonly portal: Portal
  /** Is this the host of a request meant for us? */
  readonly isOurHost: (host: string) => boolean
}

const endpoints = new Map(ENDPOINTS.map((endpoint) => [`${endpoint.method} ${endpoint.path}`, endpoint]))

/** What stays open as long as somebody looks: a function is stopped after ten seconds, so who listens is told to ask instead. */
const STREAMS = new Set(['/api/desk/live', '/api/webmail/live'])
/** Servers ask there who may read a file; here the edge decides by itself. */
const GATE = '/api/gate/'
/** Endpoints of staff make the page of one entry, and open its site when they do; the others look things up in all of them. */
const STAFF = /^\/api\/(cms|desk|webmail)\//

/** The portal without any site: the edge and the host give those. */
export function portalApp({ services, portal, isOurHost }: PortalAppOptions): (request: Request) => Promise<Response> {
  return async (request) => {
    const { host, pathname, search } = new URL(request.url)
    if (!isOurHost(host)) return portal.misdirected()
    return withSafeHeaders(await withReissuedSession(request, await answer(request, `${pathname}${search}`), services))
  }

  async function answer(request: Request, target: string): Promise<Response> {
    const path = canonicalTarget(target)?.path
    if (!path) return portal.badAddress()
    // An event source that gets no content polls (admin/live/connection.ts).
    if (STREAMS.has(path)) return new Response(null, { status: 204, headers: { 'cache-control': 'no-store' } })
    const endpoint = path.startsWith(GATE) ? undefined : endpoints.get(`${request.method} ${path}`)
    if (endpoint) {
      if (path.startsWith('/api/') && !STAFF.test(path)) await services.pages.openPublic()
      return endpoint.handle(request, services)
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') return new Response(null, { status: 405, headers: { allow: 'GET, HEAD' } })
    return (await portal.page(path, request)) ?? portal.missing()
  }
}
