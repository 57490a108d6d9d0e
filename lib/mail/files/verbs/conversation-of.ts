import type { MessageLine, MessageRef } from '../../mailbox/messages.ts'
import type { Box } from '../box/box.ts'
import { folderPaths } from '../folder/folder-paths.ts'
import { folderState, type FolderState, type KeptMessage } from '../folder/folder-state.ts'
import { dateOf, lineOf } from '../folder/line-of.ts'
import { keptMessage } from '../folder/kept-message.ts'
import { threadsOf } from '../folder/threads-of.ts'

/** Oldest first, of all folders. */
export function conversationOf(box: Box, ref: MessageRef): Promise<readonly MessageLine[]> {
  return box.alone(async () => {
    const asked = keptMessage(await folderState(box, ref.folder, ref.validity), ref.uid)
    const all: { readonly state: FolderState; readonly message: KeptMessage }[] = []
    for (const path of await folderPaths(box.maildir)) {
      const state = await folderState(box, path)
      all.push(...[...state.messages.values()].map((message) => ({ state, message })))
    }
    const thread = threadsOf(all, ({ message }) => message.entry.head).find((one) => one.some(({ state, message }) => state.path === ref.folder && message.entry.uid === asked.entry.uid)) ?? []
    return thread.toSorted((a, b) => dateOf(a.message.entry) - dateOf(b.message.entry)).map(({ state, message }) => lineOf(state, message))
  })
}
