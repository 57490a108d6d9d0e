import { rename, rm } from 'node:fs/promises'
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { MailFolderNameProblem } from '../../problems/mail-folder-name-problem.ts'
import { MailFolderNotEmptyProblem } from '../../problems/mail-folder-not-empty-problem.ts'
import type { Box } from '../box/box.ts'
import { folderPaths } from '../folder/folder-paths.ts'
import { folderState } from '../folder/folder-state.ts'
import { FILE_MAIL_WORDS as say } from '../words.ts'

/** @throws {MailFolderNotEmptyProblem} */
export function removeFolder(box: Box, path: string): Promise<void> {
  return box.alone(async () => {
    const { dir, messages } = await folderState(box, path)
    if (path === say.inbox) throw new MailFolderNameProblem()
    const holds = (await folderPaths(box.maildir)).some((one) => one.startsWith(`${path}/`))
    if (holds || messages.size > 0) throw new MailFolderNotEmptyProblem()
    // Away in one step: half a folder is never seen.
    const gone = join(box.maildir, `removing-${randomBytes(8).toString('hex')}`)
    await rename(dir, gone)
    await rm(gone, { recursive: true, force: true })
  })
}
