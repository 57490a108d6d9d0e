import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { MessageSet } from '../../mailbox/messages.ts'
import type { Box } from '../box/box.ts'
import { folderState } from '../folder/folder-state.ts'
import { pathOf } from '../folder/message-file.ts'

/** For ever. */
export function erase(box: Box, { folder, validity, uids }: MessageSet): Promise<void> {
  return box.alone(async () => {
    const { dir, messages } = await folderState(box, folder, validity)
    for (const uid of uids) {
      const message = messages.get(uid)
      if (message) await rm(join(dir, pathOf(message.file)), { force: true })
    }
  })
}
