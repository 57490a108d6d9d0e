import type { MessageLine } from '../../mailbox/messages.ts'
import type { Box } from '../box/box.ts'
import { folderState } from '../folder/folder-state.ts'
import { lineOf, newestFirst } from '../folder/line-of.ts'

export async function find(box: Box, folder: string, messageId: string): Promise<readonly MessageLine[]> {
  const state = await box.alone(() => folderState(box, folder))
  const found = messageId === '' ? [] : [...state.messages.values()].filter(({ entry }) => entry.head.messageId === messageId)
  return found.toSorted(newestFirst).map((message) => lineOf(state, message))
}
