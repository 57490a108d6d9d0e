import { rename } from 'node:fs/promises'
import { join } from 'node:path'
import type { MailFlag } from '../../mailbox/mail-store.ts'
import type { MessageSet } from '../../mailbox/messages.ts'
import type { Box } from '../box/box.ts'
import { folderState } from '../folder/folder-state.ts'
import { lettersWith, pathOf } from '../folder/message-file.ts'

/** Flags are in the names of files: each message is marked in one step, and the index does not change. */
export function flag(box: Box, { folder, validity, uids }: MessageSet, { add, remove }: { readonly add?: readonly MailFlag[]; readonly remove?: readonly MailFlag[] }): Promise<void> {
  return box.alone(async () => {
    const { dir, messages } = await folderState(box, folder, validity)
    for (const uid of uids) {
      const file = messages.get(uid)?.file
      const letters = file && lettersWith(file.letters, add, remove)
      if (file && letters !== file.letters) await rename(join(dir, pathOf(file)), join(dir, pathOf({ place: 'cur', base: file.base, letters: letters ?? '' })))
    }
  })
}
