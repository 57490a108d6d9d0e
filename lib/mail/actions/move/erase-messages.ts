import type { EraseAsked } from '../../../protocol/webmail.ts'
import type { FolderRole } from '../../mailbox/mail-folder.ts'
import type { MailStore } from '../../mailbox/mail-store.ts'
import { MailEraseRefusedProblem } from '../../problems/mail-erase-refused-problem.ts'

/** @throws {MailEraseRefusedProblem} for messages of a folder where nothing is lost */
export async function eraseMessages(store: MailStore, { messages }: EraseAsked): Promise<void> {
  await allowErasing(store, messages.folder, ['trash', 'junk', 'drafts'])
  await store.erase(messages)
}

/** Is this folder, or one within it, for what may be lost? A folder that was thrown away lies in the bin whole. */
export async function allowErasing(store: MailStore, path: string, roles: readonly FolderRole[]): Promise<void> {
  const folders = await store.folders()
  let at = folders.find((folder) => folder.path === path)
  while (at && !(at.role && roles.includes(at.role))) at = folders.find((folder) => folder.path === at?.parent)
  if (!at) throw new MailEraseRefusedProblem()
}
