import type { SenderPolicy } from '../identities/sender-policy.ts'
import type { MailAccount } from './mail-account.ts'
import type { MailAutomation } from './mail-filters.ts'
import type { MailStore } from './mail-store.ts'
import type { Submission } from './submission.ts'

/** One person's mailbox, open. */
export interface Mailbox {
  readonly store: MailStore
  readonly submission: Submission
  /** `null` where the server has none. */
  readonly automation: MailAutomation | null
  /** What a message may weigh, in octets, where the server says; `null` where it does not. */
  readonly sizeLimit: number | null
  /** Who decides whom the person may write as, beside themselves. */
  readonly senders: SenderPolicy
}

/** A mailbox somebody holds for a while: others of the same account wait for their turn, or have another connection. */
export interface LeasedMailbox extends Mailbox {
  /** Gives it back; with `false`, what it stands on is not to be used again. Called once, whatever happens. */
  readonly release: (sound?: boolean) => void
}

/** The mailboxes of the domains that were configured: where a password goes is never said by a browser. */
export interface MailboxProvider {
  /** The domains there are servers for, sorted. */
  readonly domains: readonly string[]
  /** A person's session opens their mailbox: no password is asked (the demonstration). */
  readonly bySession: boolean
  /**
   * @throws {MailLogInRefusedProblem} when the secret opens nothing
   * @throws {NoMailServerProblem} for a domain there is no server for
   * @throws {MailServerUnreachableProblem}
   * @throws {MailboxBusyProblem} when too many at once ask for the same one
   */
  readonly lease: (account: MailAccount) => Promise<LeasedMailbox>
  /** Forgets the connections of an account: its secret is not to be used any more. */
  readonly forget: (account: MailAccount) => void
  readonly close: () => Promise<void>
}
