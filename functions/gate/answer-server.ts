import { authorizeFile } from '../../lib/access/authorize.ts'
import type { Services } from '../services.ts'
import { ask } from './ask.ts'
import { remember } from './remember.ts'

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
  const answer = await ask(target, request, services)
  const { decision, visit, published } = answer
  const site = decision.site === null ? undefined : published.site(decision.site)
  if (!site || !decision.allowed) return say(decision.status === 401 ? 401 : 403)
  const inside = decision.path.slice(site.base.length)
  const file = inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside
  if (!authorizeFile(published, site.key, file, visit?.person ?? null).allowed) return say(403)
  // A refusal is remembered where the server hands it on.
  await remember(answer, method, services)
  return say(204)
}

function say(status: 204 | 401 | 403): Response {
  return new Response(null, { status, headers: { 'cache-control': 'private, no-store' } })
}
