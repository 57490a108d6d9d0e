import { NoSuchWayProblem } from '../../lib/session/problems/no-such-way-problem.ts'
import { NotInDirectoryProblem } from '../../lib/session/problems/not-in-directory-problem.ts'
import { SignInFailedProblem } from '../../lib/session/problems/sign-in-failed-problem.ts'
import { personOf } from '../../lib/session/openid/claims.ts'
import { endedSignInCookie, readSignIn } from '../../lib/session/sign-in.ts'
import type { Endpoint, Services } from '../services.ts'
import { enteredAs } from './entered-as.ts'
import { refusalPage } from './refusal-page.ts'

/** Where the provider sends people back to: the `redirect_uri` to register there, after the portal's own address. */
export const PROVIDER_RETURN = '/entra/oidc/ritorno'

/** A browser comes back from the provider. Whatever comes of it, what it had kept is spent. */
const providerReturn: Endpoint = {
  method: 'GET',
  path: PROVIDER_RETURN,
  async handle(request, services) {
    try {
      return await enter(request, services)
    } catch (error) {
      return refusalPage(error, services, { 'set-cookie': endedSignInCookie() })
    }
  },
}

async function enter(request: Request, services: Services): Promise<Response> {
  const { openId } = services.logIn
  if (!openId) throw new NoSuchWayProblem()
  const kept = await readSignIn(request.headers.get('cookie'), services.sessionKey, Math.floor(services.work.now() / 1000))
  if (!kept) throw new SignInFailedProblem('nothing-begun')
  // As it is publicly known, whatever server stands before this one: it is compared with the address that was asked for.
  const answer = new URL(`${services.origin()}${PROVIDER_RETURN}${new URL(request.url).search}`)
  const claims = await openId.finish(answer, kept)
  const person = personOf(claims, (await services.work.published()).people, openId.personClaim)
  if (!person) throw new NotInDirectoryProblem()
  return enteredAs(person.id, 'oidc', kept.next, services, () => Promise.resolve([endedSignInCookie()]))
}

export default providerReturn
