import { nextPath } from '../../lib/session/next-path.ts'
import { NoSuchWayProblem } from '../../lib/session/problems/no-such-way-problem.ts'
import { signInCookie } from '../../lib/session/sign-in.ts'
import type { Endpoint } from '../services.ts'
import { PROVIDER_RETURN } from './provider-return.ts'
import { refusalPage } from './refusal-page.ts'

/** Sends the browser to the provider of the body; what it must bring back stays in a cookie of its own. */
const enterWithProvider: Endpoint = {
  method: 'GET',
  path: '/entra/oidc',
  async handle(request, services) {
    try {
      const { openId } = services.logIn
      if (!openId) throw new NoSuchWayProblem()
      const next = nextPath(new URL(request.url).searchParams.get('next'))
      const { address, kept } = await openId.begin(`${services.origin()}${PROVIDER_RETURN}`)
      const cookie = await signInCookie({ ...kept, next }, services.sessionKey, Math.floor(services.work.now() / 1000))
      return new Response(null, { status: 303, headers: { location: address, 'set-cookie': cookie, 'cache-control': 'no-store' } })
    } catch (error) {
      return refusalPage(error, services)
    }
  },
}

export default enterWithProvider
