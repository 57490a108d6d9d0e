import { jwtVerify, SignJWT } from 'jose'
import { hostCookie, readCookie } from '../cookie.ts'
import { derivedKey } from '../derived-key.ts'
import { keyedDigest } from './keyed-digest.ts'

const NAME = '__Host-dev'
const SECONDS = 180 * 24 * 60 * 60

/**
 * The cookie of a browser someone has logged in with: it opens nothing, it only keeps the guesses of strangers apart from
 * theirs. It names the account by a digest.
 *
 * @param device the number it already has, or `null` for a new one
 * @param now seconds since the epoch
 */
export async function deviceCookie(account: string, device: string | null, secret: Uint8Array, now: number): Promise<string> {
  const key = await derivedKey(secret, 'device')
  const token = await new SignJWT()
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(await keyedDigest(key, [account]))
    .setJti(device ?? crypto.randomUUID())
    .setExpirationTime(now + SECONDS)
    .sign(key)
  return hostCookie(NAME, token, SECONDS)
}

/** The number of this browser, when this account has logged in with it; `null` for every other. */
export async function readDevice(header: string | null, account: string, secret: Uint8Array, now: number): Promise<string | null> {
  const token = readCookie(header, NAME)
  if (!token) return null
  const key = await derivedKey(secret, 'device')
  const checks = { algorithms: ['HS256'], subject: await keyedDigest(key, [account]), requiredClaims: ['jti', 'exp'], currentDate: new Date(now * 1000) }
  return jwtVerify(token, key, checks).then(({ payload }) => payload.jti ?? null, () => null)
}
