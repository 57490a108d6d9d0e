import { chmod, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { FolderTakenProblem } from './folder-taken-problem.ts'

const OPEN = 0o755

/**
 * Writes content into a folder that is new or empty, all or none.
 *
 * @param files by content path
 * @throws {FolderTakenProblem} where something is there
 */
export async function writeNewFolder(at: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  const folder = resolve(at)
  await mkdir(dirname(folder), { recursive: true })
  const making = await mkdtemp(join(dirname(folder), '.primi-contenuti-'))
  try {
    for (const [path, bytes] of files) {
      const file = join(making, path.slice('content/'.length))
      await mkdir(dirname(file), { recursive: true })
      await writeFile(file, bytes)
    }
    // The portal's user reads it where it was another's to make.
    await chmod(making, OPEN)
    // Fails where a folder with something in it is (rename(2)).
    await rename(making, folder).catch((error: NodeJS.ErrnoException) => {
      throw ['ENOTEMPTY', 'EEXIST', 'ENOTDIR'].includes(String(error.code)) ? new FolderTakenProblem(at) : error
    })
  } finally {
    await rm(making, { recursive: true, force: true })
  }
}
