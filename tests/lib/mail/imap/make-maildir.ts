import { chownSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'

/** What of a Dovecot a mailbox is filled by, behind its back. */
export interface Ground {
  readonly maildir: (email: string) => string
  readonly owner: { readonly uid: number; readonly gid: number }
}

/** Makes the inbox of an address, and gives the folder where a file is a message that came. */
export function makeMaildir({ maildir, owner }: Ground, email: string): string {
  const dir = maildir(email)
  for (const name of ['cur', 'new', 'tmp']) mkdirSync(join(dir, name), { recursive: true })
  for (const name of ['..', '', 'cur', 'new', 'tmp']) chownSync(join(dir, name), owner.uid, owner.gid)
  return join(dir, 'cur')
}
