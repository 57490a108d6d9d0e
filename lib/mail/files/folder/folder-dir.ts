import { join } from 'node:path'
import { MailFolderGoneProblem } from '../../problems/mail-folder-gone-problem.ts'
import { FILE_MAIL_WORDS as say } from '../words.ts'
import { isFolderName, writtenName } from './folder-name.ts'

/** How deep folders may lie in folders. */
export const DEPTH = 10

/**
 * Where a folder lies below the Maildir of its box: one within the other, so that a folder with all in it gets another name
 * in one step. Made from names that were written for the disk alone: no path is ever made of what somebody sent.
 *
 * @throws {MailFolderGoneProblem} for a path that no folder can have
 */
export function folderDir(maildir: string, path: string): string {
  if (path === say.inbox) return maildir
  const names = path.split('/')
  if (names.length > DEPTH || !names.every(isFolderName)) throw new MailFolderGoneProblem()
  return join(maildir, ...names.map((name) => `.${writtenName(name)}`))
}
