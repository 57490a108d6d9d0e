import type { MailFolder } from '../mail.ts'
import { LIST_WORDS } from '../words/list.ts'

/** A folder as people call it: those the mail works with have a name in Italian, whatever the server calls them. */
export function folderName({ role, name }: Pick<MailFolder, 'role' | 'name'>): string {
  return role === null ? name : LIST_WORDS.roles[role]
}
