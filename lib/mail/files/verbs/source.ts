import { Readable } from 'node:stream'
import type { MessageRef } from '../../mailbox/messages.ts'
import type { PartContent } from '../../mailbox/opened-message.ts'
import type { Box } from '../box/box.ts'
import { openFile } from '../folder/open-file.ts'

/** As it lies there, read from the disk as it is taken. */
export async function source(box: Box, ref: MessageRef): Promise<PartContent> {
  const { handle, message } = await openFile(box, ref)
  const file = handle.createReadStream({ autoClose: true, highWaterMark: 256 * 1024 })
  return { name: '', type: 'message/rfc822', size: message.entry.size, bytes: Readable.toWeb(file) as ReadableStream<Uint8Array> }
}
