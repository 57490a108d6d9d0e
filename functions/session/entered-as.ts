import { sessionCookie } from '../../lib/session/cookie.ts'
import { beginSession, SESSION_SECONDS } from '../../lib/session/session.ts'
import { sealSession } from '../../lib/session/token.ts'
import type { Services } from '../services.ts'

/** A person of the rubrica has proven who they are: a session begins, and they go where they wanted. */
export async function enteredAs(person: string, next: string, services: Services): Promise<Response> {
  const token = await sealSession(beginSession(person, Math.floor(services.work.now() / 1000)), services.sessionKey)
  services.log('entered', { person })
  return new Response(null, { status: 303, headers: { location: next, 'set-cookie': sessionCookie(token, SESSION_SECONDS), 'cache-control': 'no-store' } })
}
