import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { NoContentFolderProblem } from './problems/no-content-folder-problem.ts'

/**
 * The files below a folder by content path (`content/…`), with their bytes. Dotfiles are nobody's content.
 *
 * @throws {NoContentFolderProblem}
 */
export async function readContent(folder: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    throw ['ENOENT', 'ENOTDIR', 'EACCES'].includes(String(error.code)) ? new NoContentFolderProblem(folder) : error
  })
  const files = found.filter((file) => file.isFile() && !file.name.startsWith('.')).map((file) => join(file.parentPath, file.name))
  const read = files.map(async (file): Promise<[string, Uint8Array]> => [`content/${relative(folder, file).split(sep).join('/')}`, await readFile(file)])
  return new Map((await Promise.all(read)).sort(([a], [b]) => (a < b ? -1 : 1)))
}
