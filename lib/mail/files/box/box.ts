import type { IndexShelf } from './index-shelf.ts'

/** A mailbox of this machine, as its verbs work on it. */
export interface Box {
  /** Its inbox, a Maildir; the other folders lie in it. */
  readonly maildir: string
  /**
   * Lets one through at a time, of this process and of others.
   *
   * @throws {MailboxBusyProblem} when the turn does not come
   */
  readonly alone: <T>(work: () => Promise<T>) => Promise<T>
  readonly indexes: IndexShelf
  /** What it may hold, in octets. */
  readonly limit: number
  readonly now: () => number
}
