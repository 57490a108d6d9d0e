import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { MailFolder } from '../../mailbox/mail-folder.ts'
import type { Box } from '../box/box.ts'
import { folderPaths, roleOf } from '../folder/folder-paths.ts'
import { folderState } from '../folder/folder-state.ts'
import { isMarked } from '../folder/message-file.ts'
import { unfollowedMark } from './subscribe.ts'

/** All folders with their counts. */
export function folders(box: Box): Promise<readonly MailFolder[]> {
  return box.alone(async () => {
    const found: MailFolder[] = []
    for (const path of await folderPaths(box.maildir)) found.push(await folderOf(box, path))
    return found
  })
}

async function folderOf(box: Box, path: string): Promise<MailFolder> {
  const { dir, index, messages } = await folderState(box, path)
  const cut = path.lastIndexOf('/')
  return {
    path,
    name: path.slice(cut + 1),
    parent: cut < 0 ? null : path.slice(0, cut),
    role: roleOf(path),
    subscribed: await stat(join(dir, unfollowedMark)).then(
      () => false,
      () => true,
    ),
    selectable: true,
    total: messages.size,
    unread: [...messages.values()].filter(({ file }) => !isMarked(file, '\\Seen')).length,
    validity: index.validity,
  }
}
