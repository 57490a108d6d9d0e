import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { MailFolderChangedProblem } from '../../problems/mail-folder-changed-problem.ts'
import { MailFolderGoneProblem } from '../../problems/mail-folder-gone-problem.ts'
import type { Box } from '../box/box.ts'
import { folderDir } from './folder-dir.ts'
import type { FolderIndex, IndexEntry } from './folder-index.ts'
import { indexNew } from './index-new.ts'
import { type MessageFile, messageFile } from './message-file.ts'

/** A message that is there: what never changes of it, and its file. */
export interface KeptMessage {
  readonly entry: IndexEntry
  readonly file: MessageFile
}

/** A folder as it is now. */
export interface FolderState {
  readonly path: string
  readonly dir: string
  readonly index: FolderIndex
  /** Its messages by their numbers, in ascending order. */
  readonly messages: ReadonlyMap<number, KeptMessage>
}

/**
 * Looks at a folder, and gives numbers to what came without any: mail that others delivered, or all of it where the index is
 * missing or torn. Only within `box.alone`.
 *
 * @throws {MailFolderGoneProblem}
 * @throws {MailFolderChangedProblem} when `validity` is given and is another
 */
export async function folderState(box: Box, path: string, validity?: string): Promise<FolderState> {
  const dir = folderDir(box.maildir, path)
  const files = await messageFiles(dir)
  const known = await box.indexes.of(dir)
  const index = await indexNew(dir, known, files, box.now)
  if (index !== known) await box.indexes.write(dir, index)
  if (validity !== undefined && validity !== index.validity) throw new MailFolderChangedProblem()
  const messages = index.messages.flatMap((entry) => {
    const file = files.get(entry.file)
    return file ? [[entry.uid, { entry, file }] as const] : []
  })
  return { path, dir, index, messages: new Map(messages) }
}

/** The files of a folder by their names without flags. */
export async function messageFiles(dir: string): Promise<ReadonlyMap<string, MessageFile>> {
  const places = await Promise.all((['new', 'cur'] as const).map(async (place) => (await readdir(join(dir, place)).catch(gone)).filter((file) => !file.startsWith('.')).map((file) => messageFile(place, file))))
  return new Map(places.flat().map((file) => [file.base, file]))
}

function gone(error: unknown): never {
  const { code } = error as NodeJS.ErrnoException
  throw code === 'ENOENT' || code === 'ENOTDIR' ? new MailFolderGoneProblem() : error
}
