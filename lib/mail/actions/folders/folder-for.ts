import type { FolderRole, MailFolder } from '../../mailbox/mail-folder.ts'
import type { MailStore } from '../../mailbox/mail-store.ts'

/** What a folder is called that has to be made: in Italian, as the people who see it in other programs speak. */
const NAMES: Readonly<Record<Exclude<FolderRole, 'inbox'>, string>> = { drafts: 'Bozze', sent: 'Posta inviata', archive: 'Archivio', junk: 'Posta indesiderata', trash: 'Cestino' }

/** The folder for something, made where the mailbox has none. */
export async function folderFor(store: MailStore, role: FolderRole): Promise<string> {
  const folders = await store.folders()
  return folderAmong(folders, role) ?? (role === 'inbox' ? 'INBOX' : store.createFolder(NAMES[role], null))
}

/**
 * The same among folders that are known. Where a server says no roles (RFC 6154 is optional) one we made is known by its name.
 */
export function folderAmong(folders: readonly MailFolder[], role: FolderRole): string | null {
  const named = (folder: MailFolder) => role !== 'inbox' && folder.role === null && folder.name === NAMES[role]
  return (folders.find((folder) => folder.role === role && folder.selectable) ?? folders.find((folder) => named(folder) && folder.selectable))?.path ?? null
}
