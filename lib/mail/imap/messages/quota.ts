import { hasCapability } from 'imapflow/lib/tools.js'
import type { MailQuota } from '../../mailbox/mail-store.ts'
import type { ImapLink } from '../imap-link.ts'

/** How much room there is (RFC 9208); `null` where the server sets no limit or does not say. */
export function quota(link: ImapLink): Promise<MailQuota | null> {
  return link.read(async (client) => {
    if (!hasCapability(client, 'QUOTA')) return null
    const told = await client.getQuota('INBOX')
    const storage = told === false ? undefined : told.storage
    return storage?.limit ? { used: storage.usage ?? 0, limit: storage.limit } : null
  })
}
