import type { Mailbox } from '../mailbox/mailbox-provider.ts'

/** A server rarely changes whom it takes; one that did not answer may do so soon. */
const KNOWN_MS = 15 * 60_000
const UNKNOWN_MS = 30_000
const REMEMBERED = 2000

/** What servers said of senders, for a while. */
export interface SenderBook {
  /**
   * Those of some addresses that a person may write as.
   *
   * @param email the person's own, whose mailbox this is
   * @throws what the server's answer throws
   */
  readonly allowed: (mailbox: Pick<Mailbox, 'submission' | 'senders'>, email: string, addresses: readonly string[]) => Promise<readonly string[]>
  /** Asks again the next time. */
  readonly forget: (email: string) => void
}

interface Known {
  readonly taken: Promise<readonly string[]>
  until: number
}

/** @param now milliseconds since the epoch */
export function senderBook(now: () => number): SenderBook {
  const known = new Map<string, Known>()
  return {
    allowed: async ({ submission, senders }, email, addresses) => {
      if (addresses.length === 0 || senders === 'own') return []
      if (senders === 'content') return addresses
      const name = nameOf(email, addresses)
      const found = known.get(name)
      if (found && found.until > now()) return found.taken
      const entry: Known = { taken: submission.judge(addresses).then(({ taken }) => taken), until: now() + KNOWN_MS }
      known.delete(name)
      known.set(name, entry)
      for (const oldest of [...known.keys()].slice(0, Math.max(0, known.size - REMEMBERED))) known.delete(oldest)
      entry.taken.catch(() => {
        entry.until = now() + UNKNOWN_MS
      })
      return entry.taken
    },
    forget: (email) => {
      for (const name of known.keys()) if (name.startsWith(nameOf(email, []))) known.delete(name)
    },
  }
}

function nameOf(email: string, addresses: readonly string[]): string {
  return `${email}\n${addresses.join('\n')}`
}
