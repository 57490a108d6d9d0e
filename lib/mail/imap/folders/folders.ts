import type { ListResponse } from 'imapflow'
import type { FolderRole, MailFolder } from '../../mailbox/mail-folder.ts'
import type { ImapLink } from '../imap-link.ts'

const ROLES: Readonly<Record<string, FolderRole>> = { '\\Inbox': 'inbox', '\\Drafts': 'drafts', '\\Sent': 'sent', '\\Archive': 'archive', '\\Junk': 'junk', '\\Trash': 'trash' }
const ORDER = Object.values(ROLES)
const italian = new Intl.Collator('it', { numeric: true, sensitivity: 'base' })

/** All folders with their counts: one command where the server has LIST-STATUS (RFC 5819), else one more a folder. */
export async function folders(link: ImapLink): Promise<readonly MailFolder[]> {
  const listed = await link.read((client) => client.list({ statusQuery: { messages: true, unseen: true, uidValidity: true } }))
  return listed.filter(({ flags }) => !flags.has('\\NonExistent') || flags.has('\\HasChildren')).map(folderOf).sort(byUse)
}

function folderOf({ path, name, parentPath, specialUse, subscribed, flags, status }: ListResponse): MailFolder {
  const selectable = !flags.has('\\Noselect') && !flags.has('\\NonExistent')
  return {
    path,
    name,
    parent: parentPath === '' ? null : parentPath,
    role: ROLES[specialUse ?? ''] ?? null,
    subscribed: subscribed === true,
    selectable,
    total: status?.messages ?? 0,
    unread: status?.unseen ?? 0,
    validity: selectable ? String(status?.uidValidity ?? '') : '',
  }
}

function byUse(a: MailFolder, b: MailFolder): number {
  return rank(a) - rank(b) || italian.compare(a.path, b.path)
}

function rank({ role }: MailFolder): number {
  return role === null ? ORDER.length : ORDER.indexOf(role)
}
