import { jwtVerify, SignJWT } from 'jose'
import * as v from 'valibot'
import { FRESH_SECONDS, type Session, WAYS } from './session.ts'

const claims = v.object({
  jti: v.pipe(v.string(), v.uuid()),
  sub: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,80}$/)),
  way: v.picklist(WAYS),
  iat: v.pipe(v.number(), v.integer()),
  exp: v.pipe(v.number(), v.integer()),
})

/**
 * A session as a signed token: which session, who, how proven, since and until when, nothing else. What the person may do is read
 * from the rubrica, so a change there counts at once.
 *
 * @param key 32 random bytes, kept out of the repository
 */
export function sealSession({ id, person, way, issuedAt, endsAt }: Session, key: Uint8Array): Promise<string> {
  return new SignJWT({ way })
    .setProtectedHeader({ alg: 'HS256' })
    .setJti(id)
    .setSubject(person)
    .setIssuedAt(issuedAt)
    .setExpirationTime(endsAt)
    .sign(key)
}

/**
 * The session of a token, or `null` for one that is not ours, was changed or has ended. Only HS256 is read (RFC 8725 §3.1).
 *
 * @param now seconds since the epoch
 */
export async function openSession(token: string, key: Uint8Array, now: number): Promise<Session | null> {
  const payload = await jwtVerify(token, await verifyingKey(key), {
    algorithms: ['HS256'],
    requiredClaims: ['jti', 'sub', 'way', 'iat', 'exp'],
    currentDate: new Date(now * 1000),
  }).then((verified) => verified.payload, () => null)
  const result = v.safeParse(claims, payload)
  if (!result.success || result.output.iat > now + FRESH_SECONDS) return null
  const { jti, sub, way, iat, exp } = result.output
  return { id: jti, person: sub, way, issuedAt: iat, endsAt: exp }
}

const imported = new WeakMap<Uint8Array, Promise<CryptoKey>>()

// Importing a key takes longer than checking a signature with it.
function verifyingKey(key: Uint8Array): Promise<CryptoKey> {
  const known = imported.get(key)
  if (known) return known
  const made = crypto.subtle.importKey('raw', key as BufferSource, { name: 'HMAC', hash: 'SHA-256' }, false, ['verify'])
  imported.set(key, made)
  return made
}
