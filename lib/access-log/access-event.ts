import type { Denial } from '../access/authorize.ts'

/** One decision of the gate, as it is remembered. No personal data beyond the person's id; an allowed reading of an open site is not remembered. */
export interface AccessEvent {
  /** Milliseconds since the epoch. */
  readonly at: number
  /** A digest of the session's number, so that one visit can be followed and no session stolen from the log. */
  readonly session: string | null
  readonly person: string | null
  readonly method: string
  /** The path that was asked for; `null` when the target was refused unread. */
  readonly path: string | null
  /** The path of the rule that ruled. */
  readonly rule: string | null
  readonly decision: 'allowed' | 'denied'
  readonly why: 'reader' | Denial
  /** SHA-256 of the rules file in force, hex. */
  readonly rules: string
}
