import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Box } from '../box/box.ts'
import { folderState } from '../folder/folder-state.ts'

/** The file that says that nobody follows a folder. */
export const unfollowedMark = 'redazione-unfollowed'

export function subscribe(box: Box, path: string, subscribed: boolean): Promise<void> {
  return box.alone(async () => {
    const { dir } = await folderState(box, path)
    if (subscribed) await rm(join(dir, unfollowedMark), { force: true })
    else await writeFile(join(dir, unfollowedMark), '', { mode: 0o600 })
  })
}
