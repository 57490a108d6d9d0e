// The __Host- prefix binds the cookie to this host, to HTTPS (or localhost) and to the whole site (RFC 6265bis §4.1.3.2).
const NAME = '__Host-sid'
const ATTRIBUTES = 'Path=/; Secure; HttpOnly; SameSite=Lax'

/** The session token of a request; `null` when there is none or more than one, which no browser of ours sends. */
export function readSessionCookie(header: string | null): string | null {
  const values = (header ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${NAME}=`))
    .map((pair) => pair.slice(NAME.length + 1))
  return values.length === 1 ? (values[0] ?? null) : null
}

/** @param seconds until the session ends */
export function sessionCookie(token: string, seconds: number): string {
  return `${NAME}=${token}; ${ATTRIBUTES}; Max-Age=${seconds}`
}

export function endedSessionCookie(): string {
  return `${NAME}=; ${ATTRIBUTES}; Max-Age=0`
}
