import { rename } from 'node:fs/promises'
import { MailFolderNameProblem } from '../../problems/mail-folder-name-problem.ts'
import type { Box } from '../box/box.ts'
import { folderDir } from '../folder/folder-dir.ts'
import { folderState } from '../folder/folder-state.ts'
import { pathWithin } from '../folder/path-within.ts'
import { FILE_MAIL_WORDS as say } from '../words.ts'

/**
 * In one step, with all that lies in it.
 *
 * @throws {MailFolderNameProblem} also for a place within itself, and for the inbox
 */
export function renameFolder(box: Box, path: string, name: string, parent: string | null): Promise<string> {
  return box.alone(async () => {
    const { dir } = await folderState(box, path)
    const to = pathWithin(name, parent)
    if (parent !== null) await folderState(box, parent)
    if (to === path) return path
    if (path === say.inbox || to.startsWith(`${path}/`)) throw new MailFolderNameProblem()
    await rename(dir, folderDir(box.maildir, to)).catch((error: NodeJS.ErrnoException) => {
      throw error.code === 'ENOTEMPTY' || error.code === 'EEXIST' || error.code === 'EPERM' ? new MailFolderNameProblem() : error
    })
    return to
  })
}
