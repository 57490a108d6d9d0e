import { sessionCookie } from '../../lib/session/cookie.ts'
import { beginSession, type Session, SESSION_SECONDS, type Way } from '../../lib/session/session.ts'
import { sealSession } from '../../lib/session/token.ts'
import type { Services } from '../services.ts'

/**
 * A person of the rubrica has proven who they are: a session begins, and they go where they wanted.
 *
 * @param cookies more to be set with it, bound to the session if they like
 */
export async function enteredAs(person: string, way: Way, next: string, services: Services, cookies: (session: Session) => Promise<readonly string[]> = () => Promise.resolve([])): Promise<Response> {
  const session = beginSession(person, way, Math.floor(services.work.now() / 1000))
  const token = await sealSession(session, services.sessionKey)
  services.log('entered', { person, way })
  const headers = new Headers({ location: next, 'cache-control': 'no-store' })
  for (const cookie of [sessionCookie(token, SESSION_SECONDS), ...(await cookies(session))]) headers.append('set-cookie', cookie)
  return new Response(null, { status: 303, headers })
}
