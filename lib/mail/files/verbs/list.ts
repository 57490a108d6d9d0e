import type { ListAsked, MailList } from '../../mailbox/mail-store.ts'
import type { Box } from '../box/box.ts'
import { folderState, type FolderState } from '../folder/folder-state.ts'
import { lineOf, newestFirst } from '../folder/line-of.ts'
import { matching } from '../search/matching.ts'

export async function list(box: Box, { folder, from, count, query }: ListAsked): Promise<MailList> {
  const state: FolderState = await box.alone(() => folderState(box, folder))
  const found = (await matching(state, query)).toSorted(newestFirst)
  return { validity: state.index.validity, total: found.length, lines: found.slice(from, from + count).map((message) => lineOf(state, message)) }
}
