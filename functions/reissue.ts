import { sessionCookie } from '../lib/session/cookie.ts'
import { isFresh, reissued } from '../lib/session/session.ts'
import { sealSession } from '../lib/session/token.ts'
import type { Services } from './services.ts'
import { visitOf } from './visit.ts'

/**
 * An answer that also carries a new token, where the one of the request is a quarter of an hour old: the rubrica and the
 * revocations have just been read again. Never on an answer that a cache may keep, nor where the session is being changed.
 */
export async function withReissuedSession(request: Request, response: Response, services: Services): Promise<Response> {
  if (!isPrivate(response) || response.headers.has('set-cookie')) return response
  const visit = await visitOf(request, services)
  const now = Math.floor(services.work.now() / 1000)
  if (!visit || isFresh(visit.session, now)) return response
  const headers = new Headers(response.headers)
  headers.append('set-cookie', sessionCookie(await sealSession(reissued(visit.session, now), services.sessionKey), visit.session.endsAt - now))
  return new Response(response.body, { status: response.status, headers })
}

function isPrivate({ headers }: Response): boolean {
  return /\bno-store\b/.test(headers.get('cache-control') ?? '')
}
