import { jwtVerify, SignJWT } from 'jose'

/** How long a session lasts, in seconds: a working day. */
export const SESSION_SECONDS = 10 * 60 * 60

/**
 * A person's session as a signed token: who, until when, nothing else. What they may do is read from the rubrica at
 * each request, so a change there counts at once.
 *
 * @param key 32 random bytes, kept out of the repository
 * @param now seconds since the epoch
 */
export function sealSession(personId: string, key: Uint8Array, now: number): Promise<string> {
  return new SignJWT()
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(personId)
    .setIssuedAt(now)
    .setExpirationTime(now + SESSION_SECONDS)
    .sign(key)
}

/** The person a token names, or `null` for one that is not ours, was changed or has ended. Only HS256 is read (RFC 8725 §3.1). */
export async function openSession(token: string, key: Uint8Array, now: number): Promise<string | null> {
  try {
    const { payload } = await jwtVerify(token, key, {
      algorithms: ['HS256'],
      requiredClaims: ['sub', 'exp'],
      currentDate: new Date(now * 1000),
    })
    return payload.sub ?? null
  } catch {
    return null
  }
}
