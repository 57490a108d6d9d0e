import { mkdir, rename, rm } from 'node:fs/promises'
import { randomBytes } from 'node:crypto'
import { dirname, join } from 'node:path'
import { MailFolderNameProblem } from '../../problems/mail-folder-name-problem.ts'

/**
 * Makes an empty folder, whole or not at all.
 *
 * @throws {MailFolderNameProblem} when there is one
 */
export async function makeFolder(dir: string): Promise<void> {
  const made = join(dirname(dir), `making-${randomBytes(8).toString('hex')}`)
  for (const place of ['cur', 'new', 'tmp']) await mkdir(join(made, place), { recursive: true, mode: 0o700 })
  try {
    // Fails where a folder is: none of ours is empty.
    await rename(made, dir)
  } catch (error) {
    await rm(made, { recursive: true, force: true })
    const { code } = error as NodeJS.ErrnoException
    throw code === 'ENOTEMPTY' || code === 'EEXIST' || code === 'EPERM' ? new MailFolderNameProblem() : error
  }
}
