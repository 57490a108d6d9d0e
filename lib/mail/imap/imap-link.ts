import type { ImapFlow } from 'imapflow'

/**
 * What the verbs of a mailbox stand on: a connection that is another one once the first was lost. One verb at a time has it;
 * all failures come out of it as problems.
 */
export interface ImapLink {
  /** For what changes nothing: done once more on a new connection where the first was lost. */
  readonly read: <T>(work: (client: ImapFlow) => Promise<T>) => Promise<T>
  /**
   * For what changes something: that is never done twice.
   *
   * @param ready what comes before it and changes nothing: it finds out that a connection was lost
   */
  readonly write: <R, T>(ready: (client: ImapFlow) => Promise<R>, work: (client: ImapFlow, was: R) => Promise<T>) => Promise<T>
  /** A connection of its own, for whoever waits for news; ended by whoever asked for it. */
  readonly aside: () => Promise<ImapFlow>
  /** The mailbox stays open for what is still being read of it, until what this gives is called. */
  readonly hold: () => () => void
}
