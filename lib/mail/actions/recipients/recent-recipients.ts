import * as v from 'valibot'
import { MailAddress } from '../../mail-address.ts'
import type { MailStore } from '../../mailbox/mail-store.ts'
import type { MailPerson } from '../../mailbox/messages.ts'
import { oneLine } from '../../one-line.ts'
import { folderAmong } from '../folders/folder-for.ts'

/** Sent messages that are looked through for whom somebody writes to. */
const MOST = 200

/** Whom a person wrote to lately, newest first, each once. */
export async function recentRecipients(store: MailStore): Promise<readonly MailPerson[]> {
  const folder = folderAmong(await store.folders(), 'sent')
  if (folder === null) return []
  const { lines } = await store.list({ folder, from: 0, count: MOST })
  const people = new Map<string, MailPerson>()
  for (const { name, email } of lines.flatMap(({ to }) => to)) {
    const address = email.toLowerCase()
    if (v.is(MailAddress, address) && !people.has(address)) people.set(address, { name: oneLine(name), email: address })
  }
  return [...people.values()]
}
