import { jwtVerify, SignJWT } from 'jose'
import * as v from 'valibot'
import { derivedKey } from '../../session/derived-key.ts'

/** What the link of a question says: which question, of which proposal, about which text, until when (seconds since the epoch). */
export interface LinkClaims {
  readonly question: string
  readonly proposal: number
  readonly tree: string
  readonly until: number
}

const claims = v.object({
  sub: v.pipe(v.string(), v.uuid()),
  n: v.pipe(v.number(), v.integer(), v.minValue(1)),
  tree: v.pipe(v.string(), v.regex(/^[0-9a-f]{40}$/)),
  exp: v.pipe(v.number(), v.integer()),
})

// Longer than any of ours: what is longer is not read.
const LONGEST = 600

/**
 * The secret part of a link, signed with a key that signs nothing else. The same question always has the same one, so
 * that a mail sent twice leads to one place.
 *
 * @param secret the portal's 32 bytes
 */
export async function sealLink({ question, proposal, tree, until }: LinkClaims, secret: Uint8Array): Promise<string> {
  return new SignJWT({ n: proposal, tree })
    .setProtectedHeader({ alg: 'HS256', typ: 'parere' })
    .setSubject(question)
    .setExpirationTime(until)
    .sign(await derivedKey(secret, 'expert'))
}

/**
 * What a link says, or `null` for one that is not ours, was changed or is over. Only HS256 is read (RFC 8725 §3.1), and
 * only what was signed to be a link (§3.11).
 *
 * @param now seconds since the epoch
 */
export async function openLink(token: string, secret: Uint8Array, now: number): Promise<LinkClaims | null> {
  if (token.length > LONGEST) return null
  const checks = { algorithms: ['HS256'], typ: 'parere', requiredClaims: ['sub', 'exp'], currentDate: new Date(now * 1000) }
  const payload = await jwtVerify(token, await derivedKey(secret, 'expert'), checks).then((verified) => verified.payload, () => null)
  const result = v.safeParse(claims, payload)
  if (!result.success) return null
  const { sub, n, tree, exp } = result.output
  return { question: sub, proposal: n, tree, until: exp }
}
