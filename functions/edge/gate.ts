import { authorize } from '../../lib/access/authorize.ts'
import { answersOf } from './answers.ts'
import { peopleById, territoryOf } from './compiled-gate.ts'
import { visitorOf } from './door.ts'
import type { EdgeGate, EdgeGateOptions } from './edge-gate.ts'
import { isLiveDeploy } from './is-live-deploy.ts'
import { createPreviewGate } from './preview-gate.ts'
import { publicDeparture } from './public-departure.ts'
import { keyReader } from './read-key.ts'
import { servedFile } from './served-file.ts'

/**
 * The gate as a Netlify Edge Function: the same `authorize` as everywhere, with rules and people compiled in.
 *
 * The rawest address there is here is `request.url`, which a WHATWG parser made: `.`, `..`, their escapes, `\`, tabs and
 * line ends are resolved before this code sees it, and nobody can ask what was sent. So what is judged is that result, and
 * what is asked of the host is made from what was judged: there is no second reading. What is left uncanonical (`//`, any
 * escape, `;`, a segment with `_`) is answered as what is not there.
 *
 * A restricted file is asked with `context.next`: to return a `URL` would ask this function again at the new address,
 * which it refuses from anyone. Failure of any kind gives nothing (`onError: 'fail'`), and without a key nobody is let in.
 *
 * A deploy that is no published one, or was not built to be, has a gate of its own (preview-gate.ts).
 *
 * @example export default createEdgeGate({ ...compiled, secret: () => Netlify.env.get('SESSION_KEY') })
 */
export function createEdgeGate(options: EdgeGateOptions): EdgeGate {
  const [live, preview] = [createLiveGate(options), createPreviewGate(options)]
  return (request, context) => (options.preview || !isLiveDeploy(context.deploy) ? preview : live)(request, context)
}

function createLiveGate(options: EdgeGateOptions): EdgeGate {
  const { now = Date.now, shadow, portal } = options
  const territory = territoryOf(options)
  const people = peopleById(options)
  const answers = answersOf(options.pages)
  const keyNow = keyReader(options.secret)

  return async (request, context) => {
    const { pathname, search } = new URL(request.url)
    const target = `${pathname}${search}`
    const anyone = authorize(territory, target, null)
    if (anyone.why !== 'bad-address' && isPortal(portal, anyone.path)) return undefined
    const site = options.sites.find(({ key }) => key === anyone.site)
    if (!site) return answers.missing()
    if (site.tipo === 'public' && anyone.allowed) return publicDeparture(options.departed, { request, context, site, person: null }, anyone.path)
    if (request.method !== 'GET' && request.method !== 'HEAD') return answers.methodNotAllowed()
    const key = keyNow()
    if (!key) return answers.unavailable()
    const visitor = await visitorOf(request, people, key, Math.floor(now() / 1000))
    if ('staleSince' in visitor && !anyone.allowed) return answers.renewal(target, anyone.path, visitor.staleSince)
    const person = 'staleSince' in visitor ? null : visitor.person
    const decision = authorize(territory, target, person)
    if (!decision.allowed) return person ? answers.denied() : answers.needLogin(decision.path)
    return servedFile({ territory, shadow, answers }, { request, context, site, person }, decision.path)
  }
}

function isPortal(portal: readonly string[], path: string): boolean {
  return portal.some((address) => path === address || (address !== '/' && address.endsWith('/') && path.startsWith(address)))
}
