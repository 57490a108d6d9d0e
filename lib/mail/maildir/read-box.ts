import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readMessage, type ReadMessage } from './read-message.ts'

/** A message of a box; `name` is its file's, without the flags that change as it is read. */
export interface BoxMessage extends ReadMessage {
  readonly name: string
}

/** The messages of a Maildir, newest first; none where there is no box. */
export async function readBox(maildir: string): Promise<readonly BoxMessage[]> {
  const files = await Promise.all(
    ['new', 'cur'].map(async (folder) => (await readdir(join(maildir, folder)).catch(() => [])).map((file) => ({ file: join(maildir, folder, file), name: file.split(':')[0] ?? file }))),
  )
  const messages = await Promise.all(files.flat().map(async ({ file, name }) => ({ name, ...readMessage(await readFile(file, 'latin1')) })))
  return messages.sort((a, b) => b.at - a.at || b.name.localeCompare(a.name))
}
