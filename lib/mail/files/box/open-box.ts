import { mkdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { folderDir } from '../folder/folder-dir.ts'
import { makeFolder } from '../folder/make-folder.ts'
import { FILE_MAIL_WORDS as say } from '../words.ts'
import { turnsAt } from './alone.ts'
import type { Box } from './box.ts'
import { indexShelf } from './index-shelf.ts'
import { sweep } from './sweep.ts'

/** The mailbox in a folder, made where there is none. A box is opened once a process: its turns are its own. */
export async function openBox(maildir: string, limit: number, now: () => number): Promise<Box> {
  await Promise.all(['cur', 'new', 'tmp'].map((place) => mkdir(join(maildir, place), { recursive: true, mode: 0o700 })))
  const box = { maildir, alone: turnsAt(maildir), indexes: indexShelf(), limit, now }
  await haveFolders(box)
  await box.alone(() => sweep(box))
  return box
}

/** The folders that every mailbox has, also when somebody removed one. */
export function haveFolders({ maildir, alone }: Box): Promise<void> {
  return alone(async () => {
    for (const name of Object.values(say.folders)) {
      const dir = folderDir(maildir, name)
      const there = await stat(dir).catch(() => null)
      if (!there) await makeFolder(dir)
    }
  })
}
