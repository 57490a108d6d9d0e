import type { MailFolder } from '../../mailbox/mail-folder.ts'
import type { MailStore } from '../../mailbox/mail-store.ts'

/** Where files wait, in slices, until the message they go with leaves: a folder of the person's own mailbox that is shown nowhere. */
export const UPLOADS = 'redazione-caricamenti'

export function isUploads({ name }: Pick<MailFolder, 'name'>): boolean {
  return name === UPLOADS
}

/** The path of that folder, or `null` while there is none. */
export async function findUploads(store: MailStore): Promise<string | null> {
  return (await store.folders()).find(isUploads)?.path ?? null
}

/** The same, made where it is missing. Nobody subscribes to it: other mail programs leave it out too (RFC 3501 §6.3.6). */
export async function openUploads(store: MailStore): Promise<string> {
  const found = await findUploads(store)
  if (found !== null) return found
  const path = await store.createFolder(UPLOADS, null)
  await store.subscribe(path, false).catch(() => undefined)
  return path
}
