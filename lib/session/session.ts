/** How long a session lasts, in seconds, whatever happens: a working day. */
export const SESSION_SECONDS = 10 * 60 * 60

/** How long a token is taken at its word, in seconds, by whoever cannot ask whether its session was revoked. */
export const FRESH_SECONDS = 15 * 60

/** How a person may prove who they are: one click of the demonstration, the password of their mailbox, the provider of their body. */
export const WAYS = ['demonstration', 'mailbox', 'oidc'] as const

export type Way = (typeof WAYS)[number]

/** Someone who has logged in: one session a log-in, and its number is what is revoked. Times in seconds since the epoch. */
export interface Session {
  readonly id: string
  /** The id of a person of the rubrica. */
  readonly person: string
  /** How they proved it: a rule may ask for more than a password. */
  readonly way: Way
  /** When this token was made; the session may be older. */
  readonly issuedAt: number
  readonly endsAt: number
}

/** A session that begins now. */
export function beginSession(person: string, way: Way, now: number): Session {
  return { id: crypto.randomUUID(), person, way, issuedAt: now, endsAt: now + SESSION_SECONDS }
}

/** Is it time to ask again (rubrica, revocations) and to make a new token? */
export function isFresh({ issuedAt }: Session, now: number): boolean {
  return now - issuedAt < FRESH_SECONDS
}

/** The same session with a token of now: it ends when it always did. */
export function reissued(session: Session, now: number): Session {
  return { ...session, issuedAt: now }
}
