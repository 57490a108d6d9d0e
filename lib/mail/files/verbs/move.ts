import { rename } from 'node:fs/promises'
import { join } from 'node:path'
import type { MessageSet } from '../../mailbox/messages.ts'
import type { Box } from '../box/box.ts'
import { addEntries } from '../folder/add-entries.ts'
import { folderState } from '../folder/folder-state.ts'
import { newBase, pathOf } from '../folder/message-file.ts'

/**
 * Where they are now, in the same order. Each file goes in one step; should it stop in the middle, those that went are
 * numbered where they lie when somebody looks.
 */
export function move(box: Box, { folder, validity, uids }: MessageSet, to: string): Promise<MessageSet> {
  return box.alone(async () => {
    const from = await folderState(box, folder, validity)
    const target = await folderState(box, to)
    const here = [...new Set(uids)].flatMap((uid) => from.messages.get(uid) ?? [])
    if (to === folder) return { folder, validity, uids: here.map(({ entry }) => entry.uid) }
    const moved = []
    for (const { entry, file } of here) {
      // Another name: the one it has may lie there, of a copy that was moved back and forth.
      const base = newBase(entry.at)
      await rename(join(from.dir, pathOf(file)), join(target.dir, pathOf({ place: 'cur', base, letters: file.letters })))
      moved.push({ file: base, at: entry.at, size: entry.size, head: entry.head })
    }
    return { folder: to, validity: target.index.validity, uids: moved.length > 0 ? await addEntries(box, target, moved) : [] }
  })
}
