import type { ImapFlow } from 'imapflow'
import { select } from '../wire/select.ts'

/** Servers let go of whoever has a folder open that goes: we look elsewhere first. */
export async function leave(client: ImapFlow, path: string): Promise<void> {
  if (client.mailbox && client.mailbox.path === path) await select(client, 'INBOX')
}
