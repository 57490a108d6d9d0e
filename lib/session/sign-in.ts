import { EncryptJWT, jwtDecrypt } from 'jose'
import * as v from 'valibot'
import { hostCookie, readCookie } from './cookie.ts'
import { derivedKey } from './derived-key.ts'

/** What a browser keeps between leaving for the provider and coming back: only that browser can end what it began. */
export interface SignIn {
  readonly state: string
  readonly nonce: string
  /** PKCE's (RFC 7636): secret, hence the encryption. */
  readonly verifier: string
  readonly next: string
}

const NAME = '__Host-accesso'
const SECONDS = 10 * 60

const claims = v.object({ state: v.string(), nonce: v.string(), verifier: v.string(), next: v.string() })

/** @param now seconds since the epoch */
export async function signInCookie({ state, nonce, verifier, next }: SignIn, secret: Uint8Array, now: number): Promise<string> {
  const token = await new EncryptJWT({ state, nonce, verifier, next })
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
    .setExpirationTime(now + SECONDS)
    .encrypt(await derivedKey(secret, 'sign-in'))
  return hostCookie(NAME, token, SECONDS)
}

export function endedSignInCookie(): string {
  return hostCookie(NAME, '', 0)
}

/** What this browser began in the last ten minutes, or `null`. */
export async function readSignIn(header: string | null, secret: Uint8Array, now: number): Promise<SignIn | null> {
  const token = readCookie(header, NAME)
  if (!token) return null
  const payload = await jwtDecrypt(token, await derivedKey(secret, 'sign-in'), {
    keyManagementAlgorithms: ['dir'],
    contentEncryptionAlgorithms: ['A256GCM'],
    requiredClaims: ['exp'],
    currentDate: new Date(now * 1000),
  }).then((opened) => opened.payload, () => null)
  const result = v.safeParse(claims, payload)
  return result.success ? result.output : null
}
