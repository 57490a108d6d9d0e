import { readdir, rm, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { folderDir } from '../folder/folder-dir.ts'
import { folderPaths } from '../folder/folder-paths.ts'
import { indexFile } from '../folder/index-file.ts'
import type { Box } from './box.ts'

/** A message that is being written for longer is not any more (maildir(5)). */
const FORGOTTEN_MS = 36 * 3_600_000

/** Takes away what processes that died left half made. Only within `box.alone`. */
export async function sweep({ maildir, now }: Pick<Box, 'maildir' | 'now'>): Promise<void> {
  for (const path of await folderPaths(maildir)) {
    const dir = folderDir(maildir, path)
    for (const name of await readdir(join(dir, 'tmp'))) await removeOld(join(dir, 'tmp', name), now())
    // Written within a turn: that of another process is over.
    for (const name of (await readdir(dir)).filter(isHalf)) await rm(join(dir, name), { recursive: true, force: true })
  }
}

function isHalf(name: string): boolean {
  const index = basename(indexFile(''))
  return /^(?:making|removing)-/.test(name) || (name.startsWith(`${index}.`) && name !== index)
}

async function removeOld(file: string, now: number): Promise<void> {
  const found = await stat(file).catch(() => null)
  if (found && now - found.mtimeMs > FORGOTTEN_MS) await rm(file, { force: true })
}
