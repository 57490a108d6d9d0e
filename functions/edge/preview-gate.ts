import { authorize } from '../../lib/access/authorize.ts'
import { nextPath } from '../../lib/session/next-path.ts'
import { sessionCookie, readSessionCookie } from '../../lib/session/cookie.ts'
import { openPass } from '../../lib/session/preview-pass.ts'
import { beginSession, FRESH_SECONDS, isFresh } from '../../lib/session/session.ts'
import { openSession, sealSession } from '../../lib/session/token.ts'
import { answersOf } from './answers.ts'
import { territoryOf } from './compiled-gate.ts'
import type { EdgeGate, EdgeGateOptions } from './edge-gate.ts'
import { keyReader } from './read-key.ts'
import { servedFile } from './served-file.ts'

/** Where the portal sends somebody with a pass (functions/session/preview-pass.ts). */
const PASS_PATH = '/entra/anteprima'
/** The look of the gate's own pages: no content. */
const LOOK = '/assets/'

/**
 * The gate of a deploy that is no published one: a proposal is not public, so everything of a public site is for whoever works
 * here, is kept by nobody and is not for search engines. Nothing restricted is given at all: what a proposal says of rules and
 * of people is not in force. The key is another than the portal's, for a preview runs what is proposed.
 */
export function createPreviewGate(options: EdgeGateOptions): EdgeGate {
  const { now = Date.now, shadow } = options
  // Where the build did not know that it was a preview, public sites lie at their own addresses.
  const place = options.preview ? shadow : null
  const territory = territoryOf(options)
  const answers = answersOf(options.pages)
  const keyNow = keyReader(options.secret)

  return async (request, context) => {
    const { origin, pathname, search } = new URL(request.url)
    const { why, path, site: key } = authorize(territory, `${pathname}${search}`, null)
    if (why === 'bad-address') return answers.missing()
    if (path.startsWith(LOOK)) return undefined
    if (request.method !== 'GET' && request.method !== 'HEAD') return answers.methodNotAllowed()
    const secret = keyNow()
    if (!secret) return answers.unavailable()
    if (path === PASS_PATH) return passed(new URL(request.url), secret)
    if (!(await isStaff(request, secret))) return answers.needPass(`${origin}${path}`)
    const site = options.sites.find((one) => one.key === key)
    if (site?.tipo !== 'public') return answers.missing()
    // As a restricted site: the same headers, and the same care with what the host answers.
    return servedFile({ territory, shadow: place, answers }, { request, context, site: { ...site, tipo: 'intranet' }, person: null }, path)
  }

  async function passed({ host, searchParams }: URL, key: Uint8Array): Promise<Response> {
    const seconds = Math.floor(now() / 1000)
    const pass = await openPass(searchParams.get('t') ?? '', host, key, seconds)
    if (!pass) return answers.denied()
    const session = beginSession(pass.person, pass.way, seconds)
    return answers.entered(nextPath(searchParams.get('next')), sessionCookie(await sealSession(session, key), FRESH_SECONDS))
  }

  async function isStaff(request: Request, key: Uint8Array): Promise<boolean> {
    const seconds = Math.floor(now() / 1000)
    const token = readSessionCookie(request.headers.get('cookie'))
    const session = token && (await openSession(token, key, seconds))
    return session ? isFresh(session, seconds) : false
  }
}
