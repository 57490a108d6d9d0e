import { base64url } from 'jose'
import type { Person } from '../../lib/access/person.ts'
import { readSessionCookie } from '../../lib/session/cookie.ts'
import { isFresh } from '../../lib/session/session.ts'
import { openSession } from '../../lib/session/token.ts'

/** Who stands at the door: somebody known, nobody, or a token too old to be taken at its word. */
export type Visitor = { readonly person: Person | null } | { readonly staleSince: number }

/** Bytes below which a key of HS256 is too short (RFC 7518 §3.2). */
const KEY_BYTES = 32

/** The key of the session cookies from its text in base64url; `null` when there is none or it is no key. */
export function keyFrom(secret: string | undefined): Uint8Array | null {
  try {
    const key = base64url.decode(secret ?? '')
    return key.byteLength >= KEY_BYTES ? key : null
  } catch {
    return null
  }
}

/**
 * Finds out who a request comes from with nothing but its cookie. Revocations are not known here, so a token counts for
 * a quarter of an hour only (docs/decisions/0013).
 *
 * @param now seconds since the epoch
 */
export async function visitorOf(request: Request, people: ReadonlyMap<string, Person>, key: Uint8Array, now: number): Promise<Visitor> {
  const token = readSessionCookie(request.headers.get('cookie'))
  const session = token && (await openSession(token, key, now))
  if (!session) return { person: null }
  if (!isFresh(session, now)) return { staleSince: session.issuedAt }
  return { person: people.get(session.person) ?? null }
}
