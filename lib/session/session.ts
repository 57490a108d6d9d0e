/** How long a session lasts, in seconds, whatever happens: a working day. */
export const SESSION_SECONDS = 10 * 60 * 60

/** How long a token is taken at its word, in seconds, by whoever cannot ask whether its session was revoked. */
export const FRESH_SECONDS = 15 * 60

/** Someone who has logged in: one session a log-in, and its number is what is revoked. Times in seconds since the epoch. */
export interface Session {
  readonly id: string
  /** The id of a person of the rubrica. */
  readonly person: string
  /** When this token was made; the session may be older. */
  readonly issuedAt: number
  readonly endsAt: number
}

/** A session that begins now. */
export function beginSession(person: string, now: number): Session {
  return { id: crypto.randomUUID(), person, issuedAt: now, endsAt: now + SESSION_SECONDS }
}

/** Is it time to ask again (rubrica, revocations) and to make a new token? */
export function isFresh({ issuedAt }: Session, now: number): boolean {
  return now - issuedAt < FRESH_SECONDS
}

/** The same session with a token of now: it ends when it always did. */
export function reissued(session: Session, now: number): Session {
  return { ...session, issuedAt: now }
}
