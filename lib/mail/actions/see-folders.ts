import type { FoldersAnswer } from '../../protocol/webmail.ts'
import type { MailFolder } from '../mailbox/mail-folder.ts'
import type { MailStore } from '../mailbox/mail-store.ts'
import { isUploads } from './uploads/uploads-folder.ts'

/** The folders a person sees, and how much room there is left. */
export async function seeFolders(store: MailStore): Promise<FoldersAnswer> {
  const folders = await seenFolders(store)
  // How full it is helps; a server that does not tell keeps nobody from their mail.
  return { folders, quota: await store.quota().catch(() => null) }
}

export async function seenFolders(store: MailStore): Promise<readonly MailFolder[]> {
  return (await store.folders()).filter((folder) => !isUploads(folder))
}
