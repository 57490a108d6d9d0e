import { endedSessionCookie, sessionCookie } from '../../lib/session/cookie.ts'
import { nextPath } from '../../lib/session/next-path.ts'
import { reissued } from '../../lib/session/session.ts'
import { sealSession } from '../../lib/session/token.ts'
import type { Endpoint } from '../services.ts'
import { visitOf } from '../visit.ts'

/** A token younger than this, in seconds, that an edge found too old: its clock and ours differ. */
const JUST_MADE = 60

/**
 * Where an edge sends who comes with a token it cannot take at its word: rubrica and revocations are read again, and the
 * reader goes back with a token of now, or to the log-in with none. `da` is when the old token was made.
 *
 * Never a circle: a token that was made a moment ago and was called old would be called old again, so it ends at the
 * log-in, which waits for a person.
 */
const renew: Endpoint = {
  method: 'GET',
  path: '/entra/rinnova',
  async handle(request, services) {
    const query = new URL(request.url).searchParams
    const next = nextPath(query.get('next'))
    const now = Math.floor(services.work.now() / 1000)
    const visit = await visitOf(request, services)
    if (!visit) return goTo(logInFor(next), endedSessionCookie())
    const { session } = visit
    if (query.get('da') === String(session.issuedAt) && now - session.issuedAt < JUST_MADE) {
      services.log('clocks-differ', { issuedAt: session.issuedAt, now })
      return goTo(logInFor(next), endedSessionCookie())
    }
    return goTo(next, sessionCookie(await sealSession(reissued(session, now), services.sessionKey), session.endsAt - now))
  },
}

function logInFor(next: string): string {
  return `/entra?next=${encodeURIComponent(next)}`
}

function goTo(location: string, cookie: string): Response {
  return new Response(null, { status: 303, headers: { location, 'set-cookie': cookie, 'cache-control': 'private, no-store' } })
}

export default renew
