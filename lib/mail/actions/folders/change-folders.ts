import type { FolderCreateAsked, FolderRenameAsked, FoldersAnswer, FolderSubscribeAsked } from '../../../protocol/webmail.ts'
import type { MailStore } from '../../mailbox/mail-store.ts'
import { MailFolderRoleProblem } from '../../problems/mail-folder-role-problem.ts'
import { seeFolders } from '../see-folders.ts'

export async function createFolder(store: MailStore, { name, parent }: FolderCreateAsked): Promise<FoldersAnswer> {
  await store.createFolder(name, parent)
  return seeFolders(store)
}

/** @throws {MailFolderRoleProblem} for a folder that the mailbox needs */
export async function renameFolder(store: MailStore, { path, name, parent }: FolderRenameAsked): Promise<FoldersAnswer> {
  await allowChanging(store, path)
  await store.renameFolder(path, name, parent)
  return seeFolders(store)
}

/** @throws {MailFolderRoleProblem} for a folder that the mailbox needs */
export async function removeFolder(store: MailStore, path: string): Promise<FoldersAnswer> {
  await allowChanging(store, path)
  await store.removeFolder(path)
  return seeFolders(store)
}

export async function subscribeFolder(store: MailStore, { path, subscribed }: FolderSubscribeAsked): Promise<FoldersAnswer> {
  await store.subscribe(path, subscribed)
  return seeFolders(store)
}

async function allowChanging(store: MailStore, path: string): Promise<void> {
  const folder = (await store.folders()).find((one) => one.path === path)
  if (folder?.role) throw new MailFolderRoleProblem()
}
