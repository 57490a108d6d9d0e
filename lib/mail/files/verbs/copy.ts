import { copyFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import type { MessageSet } from '../../mailbox/messages.ts'
import type { Box } from '../box/box.ts'
import { addEntries } from '../folder/add-entries.ts'
import { folderState } from '../folder/folder-state.ts'
import { newBase, pathOf } from '../folder/message-file.ts'
import { keepRoom } from './quota.ts'

/** @throws {MailboxFullProblem} */
export function copy(box: Box, { folder, validity, uids }: MessageSet, to: string): Promise<MessageSet> {
  return box.alone(async () => {
    const from = await folderState(box, folder, validity)
    await folderState(box, to)
    const here = [...new Set(uids)].flatMap((uid) => from.messages.get(uid) ?? [])
    await keepRoom(box, here.reduce((sum, { entry }) => sum + entry.size, 0))
    const target = await folderState(box, to)
    const copied = []
    for (const { entry, file } of here) {
      const base = newBase(entry.at)
      await copyFile(join(from.dir, pathOf(file)), join(target.dir, 'tmp', base))
      await rename(join(target.dir, 'tmp', base), join(target.dir, pathOf({ place: 'cur', base, letters: file.letters })))
      copied.push({ file: base, at: entry.at, size: entry.size, head: entry.head })
    }
    return { folder: to, validity: target.index.validity, uids: copied.length > 0 ? await addEntries(box, target, copied) : [] }
  })
}
