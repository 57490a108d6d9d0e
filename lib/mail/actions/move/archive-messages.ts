import type { MailStore } from '../../mailbox/mail-store.ts'
import type { MessageSet } from '../../mailbox/messages.ts'
import { folderFor } from '../folders/folder-for.ts'
import { yearsOf } from './years-of.ts'

/** Puts messages away by the year they are of, «Archivio/2026»; a folder that is missing is made. */
export async function archiveMessages(store: MailStore, messages: MessageSet): Promise<readonly MessageSet[]> {
  const archive = await folderFor(store, 'archive')
  const moved: MessageSet[] = []
  for (const [year, uids] of await yearsOf(store, messages)) {
    moved.push(await store.move({ ...messages, uids }, await folderOfYear(store, archive, year)))
  }
  return moved
}

async function folderOfYear(store: MailStore, archive: string, year: string): Promise<string> {
  const found = (await store.folders()).find(({ parent, name }) => parent === archive && name === year)
  return found?.path ?? store.createFolder(year, archive)
}
