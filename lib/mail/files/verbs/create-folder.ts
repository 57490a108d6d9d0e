import type { Box } from '../box/box.ts'
import { folderDir } from '../folder/folder-dir.ts'
import { folderState } from '../folder/folder-state.ts'
import { makeFolder } from '../folder/make-folder.ts'
import { pathWithin } from '../folder/path-within.ts'

/** @throws {MailFolderNameProblem} */
export function createFolder(box: Box, name: string, parent: string | null): Promise<string> {
  return box.alone(async () => {
    const path = pathWithin(name, parent)
    if (parent !== null) await folderState(box, parent)
    await makeFolder(folderDir(box.maildir, path))
    return path
  })
}
