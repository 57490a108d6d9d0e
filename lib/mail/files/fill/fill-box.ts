import { createHash } from 'node:crypto'
import { rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Box } from '../box/box.ts'
import { folderDir } from '../folder/folder-dir.ts'
import { folderPaths } from '../folder/folder-paths.ts'
import { messageFiles } from '../folder/folder-state.ts'
import { lettersWith, pathOf } from '../folder/message-file.ts'
import { makeFolder } from '../folder/make-folder.ts'
import type { MessageToKeep } from './message-to-keep.ts'

/** The file that says that a box was filled. */
const MARK = 'redazione-filled'
/** How the names of these messages end: so they are found again when a box was filled by half. */
const ENDING = '.example'

/**
 * Fills a box that nobody opened before, once for ever. Should it stop in the middle, it is made again from the start before
 * anybody sees it; what came to the box otherwise stays. Nothing is forced to the disk: it can be made again.
 */
export async function fillBox(box: Box, firstMail: () => Promise<readonly MessageToKeep[]>): Promise<void> {
  const mark = join(box.maildir, MARK)
  if (await isThere(mark)) return
  await box.alone(async () => {
    if (await isThere(mark)) return
    await removeHalf(box)
    const messages = await firstMail()
    for (const folder of new Set(messages.map((message) => message.folder))) await haveFolder(box, folder)
    // All of them end before the turn does, also when one fails.
    const written = await Promise.allSettled(messages.map((message, i) => write(box, message, i)))
    for (const one of written) if (one.status === 'rejected') throw one.reason
    await writeFile(mark, '', { mode: 0o600 })
  })
}

async function removeHalf({ maildir }: Box): Promise<void> {
  for (const path of await folderPaths(maildir)) {
    const dir = folderDir(maildir, path)
    const half = [...(await messageFiles(dir)).values()].filter(({ base }) => base.endsWith(ENDING))
    await Promise.all(half.map((file) => rm(join(dir, pathOf(file)), { force: true })))
  }
}

// Those above it first.
async function haveFolder({ maildir }: Box, path: string): Promise<void> {
  const names = path.split('/')
  for (let depth = 1; depth <= names.length; depth++) {
    const dir = folderDir(maildir, names.slice(0, depth).join('/'))
    if (!(await isThere(dir))) await makeFolder(dir)
  }
}

async function write({ maildir }: Box, { folder, bytes, flags, at }: MessageToKeep, i: number): Promise<void> {
  const name = createHash('sha256').update(`${maildir} ${i}`).digest('hex').slice(0, 32)
  const file = { place: 'cur', base: `${Math.floor(at / 1000)}.${name}${ENDING}`, letters: lettersWith('', flags) } as const
  await writeFile(join(folderDir(maildir, folder), pathOf(file)), bytes, { mode: 0o600 })
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}
