import { nearestHop } from './nearest-hop.ts'

/** What the body's own server found about who sent a message. */
export type Authentication = 'confirmed' | 'failed' | 'unknown' | 'inside'

/**
 * Whether a message that says it comes from `domain` does, by the nearest server alone: a result that stands further down may be
 * the sender's own (RFC 8601 §7.1).
 *
 * @param headers by name in lower case, in their order
 */
export function authenticationOf(headers: readonly (readonly [name: string, value: string])[], domain: string): Authentication {
  const hop = nearestHop(headers)
  if (hop === null || hop.loggedIn) return 'inside'
  const results = hop.above.filter(([name]) => name === 'authentication-results').map(([, value]) => value.toLowerCase())
  if (results.some((result) => /\bdmarc\s*=\s*pass\b/.test(result) || isAligned(result, domain))) return 'confirmed'
  return results.some((result) => /\bdmarc\s*=\s*(?:fail|permerror)\b|\bspf\s*=\s*fail\b/.test(result)) ? 'failed' : 'unknown'
}

/** A signature or a sending server in the name of the very domain (RFC 7489 §3.1, relaxed). */
function isAligned(result: string, domain: string): boolean {
  const found = [...result.matchAll(/\bdkim\s*=\s*pass\b[^;]*?\bheader\.(?:d|i)\s*=\s*(?:[^\s;@]*@)?([^\s;]+)/g), ...result.matchAll(/\bspf\s*=\s*pass\b[^;]*?\bsmtp\.mailfrom\s*=\s*(?:[^\s;@]*@)?([^\s;]+)/g)]
  return found.some(([, signer = '']) => domain === signer || domain.endsWith(`.${signer}`) || signer.endsWith(`.${domain}`))
}
