type Headers = readonly (readonly [name: string, value: string])[]

/** How a message came from outside: what stands above that line is of our own servers, all below of whoever sent it. */
export interface NearestHop {
  readonly above: Headers
  readonly loggedIn: boolean
}

// `from <what it called itself> (<name> [<address>]) by …`: what a sender calls itself has no blanks and no parentheses
// (RFC 5321 §4.4), so that the parentheses and all that follows were written by the server.
const HOP = /^\s*(?:from\s+\S+\s+(?:\(([^()]*(?:\([^()]*\)[^()]*)*)\)\s+)?)?by\s+(\S[\s\S]*)$/i
const PRIVATE = /\[(?:IPv6:)?(?:127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|::1\]|f[cd][0-9a-f]{2}:|fe80:)[^[\]]*\]?[^[\]]*$/i
// RFC 3848: `A` at the end says that the sender logged in.
const LOGGED_IN = /\bwith\s+(?:UTF8)?E?SMTPS?A\b/i

/** The nearest line in which a server took a message from outside; `null` where none did: it was written here. */
export function nearestHop(headers: Headers): NearestHop | null {
  const at = headers.findIndex(([name, value]) => name === 'received' && !isOurs(value))
  if (at < 0) return null
  return { above: headers.slice(0, at), loggedIn: LOGGED_IN.test(HOP.exec(headers[at]?.[1] ?? '')?.[2] ?? '') }
}

/** Handed on among our own: into the mailbox, from a filter of the same machine, from a private address. */
function isOurs(received: string): boolean {
  if (/^\s*\(qmail \d+ invoked /.test(received)) return true
  const [, client = '', rest = ''] = HOP.exec(received) ?? []
  return /\bwith\s+LMTPS?A?\b/i.test(rest) || PRIVATE.test(client) || /^\s*by\s/i.test(received)
}
