import { authorizeFile } from '../../lib/access/authorize.ts'
import type { Services } from '../services.ts'
import { ask } from './ask.ts'

/**
 * What the gate says to a server that keeps the files and asks for every request: 204 to give the file, 401 or 403 to
 * refuse. Nothing else, for nginx takes any other answer for a fault; whatever is refused the server hands on to the
 * portal, which says why. The very file that would be given is asked for as well: a folder is its `index.html`.
 *
 * @param target as the reader sent it, from the one header that this server sets itself; without it nobody passes
 * @param method only GET and HEAD read files
 */
export async function answerServer(target: string | null, method: string | null, request: Request, services: Services): Promise<Response> {
  if (target === null || (method !== 'GET' && method !== 'HEAD')) return say(403)
  const { decision, person, published } = await ask(target, method, request, services)
  const site = decision.site === null ? undefined : published.site(decision.site)
  if (!site || !decision.allowed) return say(decision.status === 401 ? 401 : 403)
  const inside = decision.path.slice(site.base.length)
  const file = inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside
  return say(authorizeFile(published, site.key, file, person).allowed ? 204 : 403)
}

function say(status: 204 | 401 | 403): Response {
  return new Response(null, { status, headers: { 'cache-control': 'private, no-store' } })
}
