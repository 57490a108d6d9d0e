import { jwtVerify, SignJWT } from 'jose'
import * as v from 'valibot'
import { derivedKey } from '../../session/derived-key.ts'
import { RequestId } from '../request-number.ts'

/** What the link of an offered time says: which event of which request offered it, until when (seconds since the epoch). */
export interface OfferClaims {
  readonly request: string
  readonly index: number
  readonly until: number
}

const claims = v.object({
  sub: RequestId,
  n: v.pipe(v.number(), v.integer(), v.minValue(1)),
  exp: v.pipe(v.number(), v.integer()),
})

// Longer than any of ours: what is longer is not read.
const LONGEST = 400

/**
 * The secret part of a link, signed with a key that signs nothing else. The same offer always has the same one, so that a
 * mail sent twice leads to one place.
 *
 * @param secret the portal's 32 bytes
 */
export async function sealOffer({ request, index, until }: OfferClaims, secret: Uint8Array): Promise<string> {
  return new SignJWT({ n: index })
    .setProtectedHeader({ alg: 'HS256', typ: 'orario' })
    .setSubject(request)
    .setExpirationTime(until)
    .sign(await derivedKey(secret, 'offer'))
}

/**
 * What a link says, or `null` for one that is not ours, was changed or is over. Only HS256 is read (RFC 8725 §3.1), and
 * only what was signed to be such a link (§3.11).
 *
 * @param now seconds since the epoch
 */
export async function openOffer(token: string, secret: Uint8Array, now: number): Promise<OfferClaims | null> {
  if (token.length > LONGEST) return null
  const checks = { algorithms: ['HS256'], typ: 'orario', requiredClaims: ['sub', 'exp'], currentDate: new Date(now * 1000) }
  const payload = await jwtVerify(token, await derivedKey(secret, 'offer'), checks).then((verified) => verified.payload, () => null)
  const result = v.safeParse(claims, payload)
  return result.success ? { request: result.output.sub, index: result.output.n, until: result.output.exp } : null
}
