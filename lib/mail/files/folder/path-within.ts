import { MailFolderNameProblem } from '../../problems/mail-folder-name-problem.ts'
import { FILE_MAIL_WORDS as say } from '../words.ts'
import { DEPTH } from './folder-dir.ts'
import { isFolderName } from './folder-name.ts'

/**
 * The path of a folder called so within another one. What is asked for within the inbox lies beside it: the folders of a
 * Maildir lie in the inbox already.
 *
 * @throws {MailFolderNameProblem}
 */
export function pathWithin(name: string, parent: string | null): string {
  if (typeof name !== 'string' || !isFolderName(name)) throw new MailFolderNameProblem()
  const path = parent === null || parent === say.inbox ? name : `${parent}/${name}`
  if (path.split('/').length > DEPTH) throw new MailFolderNameProblem()
  return path
}
