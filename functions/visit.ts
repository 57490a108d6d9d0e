import type { Person } from '../lib/access/person.ts'
import { readSessionCookie } from '../lib/session/cookie.ts'
import type { Session } from '../lib/session/session.ts'
import { openSession } from '../lib/session/token.ts'
import type { Services } from './services.ts'

/** Someone who is logged in, and in which session. */
export interface Visit {
  readonly person: Person
  readonly session: Session
}

/** Who a request comes from, as the rubrica in force knows them; `null` without a session, and for one that was revoked. */
export async function visitOf(request: Request, { work, sessionKey, revocations }: Services): Promise<Visit | null> {
  const token = readSessionCookie(request.headers.get('cookie'))
  const session = token && (await openSession(token, sessionKey, Math.floor(work.now() / 1000)))
  if (!session || (await revocations.isRevoked(session))) return null
  const person = (await work.published()).people.get(session.person)
  return person ? { person, session } : null
}
