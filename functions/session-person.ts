import type { Person } from '../lib/access/person.ts'
import { readSessionCookie } from '../lib/session/cookie.ts'
import { openSession } from '../lib/session/token.ts'
import type { Services } from './services.ts'

/** Who a request comes from: the person of its session, as the rubrica in force knows them, or `null`. */
export async function sessionPerson(request: Request, { work, sessionKey }: Services): Promise<Person | null> {
  const token = readSessionCookie(request.headers.get('cookie'))
  const id = token && (await openSession(token, sessionKey, Math.floor(work.now() / 1000)))
  return id ? ((await work.published()).people.get(id) ?? null) : null
}
