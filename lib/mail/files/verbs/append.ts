import { mkdir, open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { syncFolder } from '../../../forge/embedded/disk/durable-file.ts'
import type { MessageToStore } from '../../mailbox/mail-store.ts'
import type { MessageRef } from '../../mailbox/messages.ts'
import { MailboxFullProblem } from '../../problems/mailbox-full-problem.ts'
import { MailServerUnreachableProblem } from '../../problems/mail-server-unreachable-problem.ts'
import { MailTooLargeProblem } from '../../problems/mail-too-large-problem.ts'
import type { Box } from '../box/box.ts'
import { addEntries } from '../folder/add-entries.ts'
import { folderState } from '../folder/folder-state.ts'
import { indexEntry } from '../folder/index-entry.ts'
import { lettersWith, newBase, pathOf } from '../folder/message-file.ts'
import { SIZE_LIMIT } from '../size-limit.ts'
import { keepRoom } from './quota.ts'

/**
 * Puts a message into a folder as maildir(5) says: written whole below `tmp`, on the disk, then moved to its place. Half a
 * message is never seen; one that was moved and not numbered is numbered when somebody looks.
 */
export async function append(box: Box, folder: string, message: MessageToStore): Promise<MessageRef> {
  if (message.size > SIZE_LIMIT) throw new MailTooLargeProblem(SIZE_LIMIT)
  const { dir } = await box.alone(async () => {
    await folderState(box, folder)
    await keepRoom(box, message.size)
    return folderState(box, folder)
  })
  const base = newBase(message.at)
  const temporary = join(dir, 'tmp', base)
  try {
    await writeWhole(temporary, message)
    return await box.alone(() => settle(box, folder, base, temporary, message))
  } catch (error) {
    await rm(temporary, { force: true })
    throw (error as NodeJS.ErrnoException).code === 'ENOSPC' || (error as NodeJS.ErrnoException).code === 'EDQUOT' ? new MailboxFullProblem() : error
  }
}

async function settle(box: Box, folder: string, base: string, temporary: string, { flags, at }: MessageToStore): Promise<MessageRef> {
  const state = await folderState(box, folder)
  const file = { place: 'cur', base, letters: lettersWith('', flags) } as const
  await rename(temporary, join(state.dir, pathOf(file)))
  await syncFolder(join(state.dir, 'cur'))
  const entry = await indexEntry(state.dir, file)
  const [uid = 0] = entry ? await addEntries(box, state, [{ ...entry, at }]) : []
  return { folder, validity: state.index.validity, uid }
}

async function writeWhole(file: string, { bytes, size }: MessageToStore): Promise<void> {
  await mkdir(join(file, '..'), { recursive: true })
  const handle = await open(file, 'wx', 0o600)
  let written = 0
  try {
    for await (const chunk of bytes) {
      written += chunk.byteLength
      if (written > size) break
      await handle.write(chunk)
    }
    await handle.sync()
  } finally {
    await handle.close()
  }
  // What says it is longer or shorter than it is was cut on its way here.
  if (written !== size) throw new MailServerUnreachableProblem('size')
}
