import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { readRawMessage } from '../../mime/read-raw-message.ts'
import { textOfHtml } from '../../safe/text-of-html.ts'
import { type MessageFile, pathOf } from '../folder/message-file.ts'
import { folded } from './folded.ts'

/** Octets of a message that are searched: its text stands before its attachments. */
const SEARCHED = 512 * 1024

/** The text of a message as it is searched; empty where it went meanwhile. */
export async function wordsOf(dir: string, file: MessageFile): Promise<string> {
  const handle = await open(join(dir, pathOf(file)), 'r').catch(() => null)
  if (!handle) return ''
  try {
    const { size } = await handle.stat()
    const beginning = Buffer.allocUnsafe(Math.min(size, SEARCHED))
    const { bytesRead } = await handle.read(beginning, 0, beginning.length, 0)
    const { text, html } = readRawMessage(beginning.subarray(0, bytesRead))
    return folded(text ?? (html === null ? '' : textOfHtml(html)))
  } finally {
    await handle.close()
  }
}
