import type { Mailboxes, MailboxSettings } from './mail-server.ts'
import { openMailbox } from './open-mailbox.ts'

/** The mailboxes of the domains that were configured; one of another domain opens nothing, and nobody is asked. */
export function mailboxes({ servers, ca }: MailboxSettings): Mailboxes {
  return {
    domains: [...servers.keys()].sort(),
    opens: async (email, password) => {
      const server = servers.get(email.slice(email.lastIndexOf('@') + 1))
      return server ? openMailbox(server, ca, email, password) : false
    },
  }
}
