type Headers = readonly (readonly [name: string, value: string])[]

/** What the body's own server found about who sent a message. */
export type Authentication = 'confirmed' | 'failed' | 'unknown' | 'inside'

// RFC 3848: `A` at the end says that the sender logged in.
const LOGGED_IN = /\bwith\s+(?:UTF8)?E?SMTPS?A\b/i
const LOCAL_HOP = /\bwith\s+(?:UTF8)?LMTPS?A?\b|\bfrom\s+(?:localhost\b|[^\s]+\s+\((?:localhost|[^\s()]*\s*\[(?:127\.|::1|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|fd)))|^\s*by\s|^\s*\(/i

/**
 * Whether a message that says it comes from `domain` does, by the nearest server alone: whatever stands below the line in which it
 * took the message from outside was written by whoever sent it (RFC 8601 §7.1).
 */
export function authenticationOf(headers: Headers, domain: string): Authentication {
  const nearest = untilOutside(headers)
  if (!nearest.cameFromOutside) return 'inside'
  const results = nearest.above.filter(([name]) => name === 'authentication-results').map(([, value]) => value.toLowerCase())
  if (results.some((result) => /\bdmarc\s*=\s*pass\b/.test(result) || isAligned(result, domain))) return 'confirmed'
  return results.some((result) => /\bdmarc\s*=\s*(?:fail|permerror)\b|\bspf\s*=\s*fail\b/.test(result)) ? 'failed' : 'unknown'
}

function untilOutside(headers: Headers): { readonly above: Headers; readonly cameFromOutside: boolean } {
  const at = headers.findIndex(([name, value]) => name === 'received' && !LOCAL_HOP.test(value))
  const value = headers[at]?.[1] ?? ''
  return { above: headers.slice(0, Math.max(at, 0)), cameFromOutside: at >= 0 && !LOGGED_IN.test(value) }
}

/** A signature or a sending server in the name of the very domain (RFC 7489 §3.1, relaxed). */
function isAligned(result: string, domain: string): boolean {
  const found = [...result.matchAll(/\bdkim\s*=\s*pass\b[^;]*?\bheader\.(?:d|i)\s*=\s*(?:[^\s;@]*@)?([^\s;]+)/g), ...result.matchAll(/\bspf\s*=\s*pass\b[^;]*?\bsmtp\.mailfrom\s*=\s*(?:[^\s;@]*@)?([^\s;]+)/g)]
  return found.some(([, signer = '']) => domain === signer || domain.endsWith(`.${signer}`) || signer.endsWith(`.${domain}`))
}
