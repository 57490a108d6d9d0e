import type { Person } from '../../lib/access/person.ts'
import type { MailTokens } from '../../lib/mail/mailbox/mail-account.ts'
import { MailSecretTooLongProblem } from '../../lib/mail/problems/mail-secret-too-long-problem.ts'
import { mailboxCookies } from '../../lib/mail/seal/mailbox-cookie.ts'
import { NoSuchWayProblem } from '../../lib/session/problems/no-such-way-problem.ts'
import { NotInDirectoryProblem } from '../../lib/session/problems/not-in-directory-problem.ts'
import { SignInFailedProblem } from '../../lib/session/problems/sign-in-failed-problem.ts'
import { personOf } from '../../lib/session/openid/claims.ts'
import type { Session } from '../../lib/session/session.ts'
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
  const { claims, tokens } = await openId.finish(answer, kept)
  const person = personOf(claims, (await services.work.published()).people, openId.personClaim)
  if (!person) throw new NotInDirectoryProblem()
  return enteredAs(person.id, 'oidc', kept.next, services, async (session) => [endedSignInCookie(), ...(tokens ? await mailboxOpened(person, tokens, session, services) : [])])
}

/** The token goes into the mailbox's own cookie, sealed, and nowhere else; a mailbox that it does not open is left alone. */
async function mailboxOpened({ email: written }: Person, tokens: MailTokens, session: Session, { webmail, work, log }: Services): Promise<readonly string[]> {
  const email = written.toLowerCase()
  if (!webmail?.tokenDomains.includes(email.slice(email.lastIndexOf('@') + 1))) return []
  try {
    return await mailboxCookies({ email, secret: { kind: 'token', ...tokens } }, session, webmail.secrets, Math.floor(work.now() / 1000))
  } catch (error) {
    if (!(error instanceof MailSecretTooLongProblem)) throw error
    log('mail-token-too-long', { person: session.person })
    return []
  }
}

export default providerReturn
