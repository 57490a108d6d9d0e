import type { UnnumberedEntry } from './index-new.ts'
import type { Box } from '../box/box.ts'
import type { FolderState } from './folder-state.ts'

/** Numbers messages whose files were put into a folder just now; gives the numbers in the same order. */
export async function addEntries({ indexes }: Pick<Box, 'indexes'>, { dir, index }: Pick<FolderState, 'dir' | 'index'>, entries: readonly UnnumberedEntry[]): Promise<readonly number[]> {
  const numbered = entries.map((entry, i) => ({ ...entry, uid: index.next + i }))
  await indexes.write(dir, { ...index, next: index.next + numbered.length, messages: [...index.messages, ...numbered] })
  return numbered.map(({ uid }) => uid)
}
