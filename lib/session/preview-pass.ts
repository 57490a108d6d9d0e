import { jwtVerify, SignJWT } from 'jose'
import * as v from 'valibot'
import { type Way, WAYS } from './session.ts'

/** Somebody whom the portal knows, on the way to one preview. */
export interface PreviewPass {
  /** The id of a person of the rubrica. */
  readonly person: string
  /** How they proved it to the portal. */
  readonly way: Way
}

/** How long a pass may be on its way, in seconds: it is in an address, and a browser follows at once. */
const PASS_SECONDS = 60
const TYPE = 'preview-pass'
const claims = v.object({ sub: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,80}$/)), way: v.picklist(WAYS) })

/**
 * @param host of the preview, and no other opens it
 * @param key of the previews: the portal's own key is not known there
 * @param now seconds since the epoch
 */
export function sealPass({ person, way }: PreviewPass, host: string, key: Uint8Array, now: number): Promise<string> {
  return new SignJWT({ way }).setProtectedHeader({ alg: 'HS256', typ: TYPE }).setSubject(person).setAudience(host).setIssuedAt(now).setExpirationTime(now + PASS_SECONDS).sign(key)
}

/** `null` for a pass that is not ours, of another host or over. Only HS256 is read (RFC 8725 §3.1), and no session is taken for one (§3.11). */
export async function openPass(token: string, host: string, key: Uint8Array, now: number): Promise<PreviewPass | null> {
  const payload = await jwtVerify(token, key, { algorithms: ['HS256'], typ: TYPE, audience: host, requiredClaims: ['sub', 'way', 'iat', 'exp'], currentDate: new Date(now * 1000), maxTokenAge: PASS_SECONDS }).then(
    (verified) => verified.payload,
    () => null,
  )
  const result = v.safeParse(claims, payload)
  return result.success ? { person: result.output.sub, way: result.output.way } : null
}
