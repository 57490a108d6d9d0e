// The __Host- prefix binds a cookie to this host, to HTTPS (or localhost) and to the whole site (RFC 6265bis §4.1.3.2).
const SESSION = '__Host-sid'
const ATTRIBUTES = 'Path=/; Secure; HttpOnly; SameSite=Lax'

/** The value of one of our cookies; `null` when there is none or more than one, which no browser of ours sends. */
export function readCookie(header: string | null, name: `__Host-${string}`): string | null {
  const values = (header ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1))
  return values.length === 1 ? (values[0] ?? null) : null
}

/** @param seconds until the browser forgets it; 0 removes it */
export function hostCookie(name: `__Host-${string}`, value: string, seconds: number): string {
  return `${name}=${value}; ${ATTRIBUTES}; Max-Age=${seconds}`
}

/** A cookie that no link or form of another site brings along, not even one that somebody follows. */
export function strictHostCookie(name: `__Host-${string}`, value: string, seconds: number): string {
  return `${name}=${value}; Path=/; Secure; HttpOnly; SameSite=Strict; Max-Age=${seconds}`
}

/** The session token of a request, or `null`. */
export function readSessionCookie(header: string | null): string | null {
  return readCookie(header, SESSION)
}

/** @param seconds until the session ends */
export function sessionCookie(token: string, seconds: number): string {
  return hostCookie(SESSION, token, seconds)
}

export function endedSessionCookie(): string {
  return hostCookie(SESSION, '', 0)
}
