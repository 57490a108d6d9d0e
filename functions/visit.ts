import type { People } from '../lib/access/people.ts'
import type { Person } from '../lib/access/person.ts'
import { readSessionCookie } from '../lib/session/cookie.ts'
import type { Session } from '../lib/session/session.ts'
import { openSession } from '../lib/session/token.ts'
import { inForce } from './in-force.ts'
import type { Services } from './services.ts'

/** Someone who is logged in, and in which session. */
export interface Visit {
  readonly person: Person
  readonly session: Session
}

/** What it takes to know who a request comes from. */
export interface VisitServices extends Pick<Services, 'sessionKey' | 'revocations'> {
  readonly work: { readonly now: () => number; readonly published: () => Promise<{ readonly people: People }> }
}

const visits = new WeakMap<Request, Promise<Visit | null>>()

/**
 * Who a request comes from, as the rubrica in force knows them; `null` without a session, and for one that was revoked.
 * Found out once a request, however many ask.
 */
export function visitOf(request: Request, services: VisitServices): Promise<Visit | null> {
  const known = visits.get(request)
  if (known) return known
  const visit = findVisit(request, services)
  visits.set(request, visit)
  return visit
}

async function findVisit(request: Request, services: VisitServices): Promise<Visit | null> {
  const { work, sessionKey, revocations } = services
  const token = readSessionCookie(request.headers.get('cookie'))
  const session = token && (await openSession(token, sessionKey, Math.floor(work.now() / 1000)))
  if (!session || (await revocations.isRevoked(session))) return null
  const person = (await inForce(request, services)).people.get(session.person)
  return person ? { person, session } : null
}
