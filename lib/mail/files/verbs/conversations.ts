import type { ListAsked, MailList } from '../../mailbox/mail-store.ts'
import type { ConversationLine } from '../../mailbox/messages.ts'
import type { Box } from '../box/box.ts'
import { threadsOf } from '../folder/threads-of.ts'
import { folderState, type FolderState, type KeptMessage } from '../folder/folder-state.ts'
import { lineOf, newestFirst } from '../folder/line-of.ts'
import { isMarked } from '../folder/message-file.ts'
import { matching } from '../search/matching.ts'

export async function conversations(box: Box, { folder, from, count, query }: ListAsked): Promise<MailList<ConversationLine>> {
  const state = await box.alone(() => folderState(box, folder))
  const found = (await matching(state, query)).toSorted(newestFirst)
  // Each begins with its newest, for they were sorted before.
  const threads = threadsOf(found, ({ entry }) => entry.head)
  return { validity: state.index.validity, total: threads.length, lines: threads.slice(from, from + count).flatMap((thread) => lineOfThread(state, thread)) }
}

function lineOfThread(state: FolderState, thread: readonly KeptMessage[]): readonly ConversationLine[] {
  const [newest] = thread
  if (!newest) return []
  return [{ ...lineOf(state, newest), messages: thread.map(({ entry }) => entry.uid), unreadMessages: thread.filter(({ file }) => !isMarked(file, '\\Seen')).length }]
}
