import type { MailAccount } from '../../../lib/mail/mailbox/mail-account.ts'
import type { MailboxProvider } from '../../../lib/mail/mailbox/mailbox-provider.ts'

interface Watch {
  readonly listeners: Set<(folder: string) => void>
  /** What ends it once it has begun. */
  readonly begun: Promise<() => Promise<void>>
}

const watches = new WeakMap<MailboxProvider, Map<string, Watch>>()

/** The folder that news comes to; one connection watches one folder (RFC 2177). */
const FOLDER = 'INBOX'

/**
 * Hears of news in a person's inbox. However many windows listen, the mailbox is watched once: each watch keeps a connection
 * to its server.
 *
 * @returns what ends it
 */
export async function listenToInbox(mailboxes: MailboxProvider, account: MailAccount, onNews: (folder: string) => void): Promise<() => void> {
  const own = watches.get(mailboxes) ?? new Map<string, Watch>()
  watches.set(mailboxes, own)
  const watch = own.get(account.email) ?? begin(mailboxes, account, () => own.delete(account.email))
  own.set(account.email, watch)
  watch.listeners.add(onNews)
  const stop = () => {
    if (!watch.listeners.delete(onNews) || watch.listeners.size > 0) return
    if (own.get(account.email) === watch) own.delete(account.email)
    void watch.begun.then((end) => end()).catch(() => undefined)
  }
  await watch.begun.catch((error: unknown) => {
    stop()
    throw error
  })
  return stop
}

function begin(mailboxes: MailboxProvider, account: MailAccount, forget: () => void): Watch {
  const listeners = new Set<(folder: string) => void>()
  const begun = open(mailboxes, account, () => listeners.forEach((tell) => tell(FOLDER)))
  begun.catch(forget)
  return { listeners, begun }
}

async function open(mailboxes: MailboxProvider, account: MailAccount, onChange: () => void): Promise<() => Promise<void>> {
  const mailbox = await mailboxes.lease(account)
  try {
    // It has a connection of its own: this one is wanted for what the person does meanwhile.
    return await mailbox.store.watch(FOLDER, onChange)
  } finally {
    mailbox.release()
  }
}
