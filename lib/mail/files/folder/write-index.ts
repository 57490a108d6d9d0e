import { randomBytes } from 'node:crypto'
import { rename, rm, writeFile } from 'node:fs/promises'
import type { FolderIndex } from './folder-index.ts'
import { indexFile } from './index-file.ts'

/**
 * Puts an index in the place of the one before, whole or not at all. It is not forced to the disk: after a loss of power the
 * folder is numbered anew from its files, which are.
 */
export async function writeIndex(folder: string, index: FolderIndex): Promise<void> {
  const temporary = `${indexFile(folder)}.${randomBytes(8).toString('hex')}`
  try {
    await writeFile(temporary, JSON.stringify(index), { mode: 0o600, flag: 'wx' })
    await rename(temporary, indexFile(folder))
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}
