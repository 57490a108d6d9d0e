import type { MessageRef } from '../../mailbox/messages.ts'
import type { OpenedMessage } from '../../mailbox/opened-message.ts'
import { readOctets } from '../../mime/read-raw-message.ts'
import type { Box } from '../box/box.ts'
import { fileOctets } from '../folder/file-octets.ts'
import { lineOf } from '../folder/line-of.ts'
import { isMarked } from '../folder/message-file.ts'
import { openFile } from '../folder/open-file.ts'

export async function openMessage(box: Box, ref: MessageRef): Promise<OpenedMessage> {
  const { state, message, handle } = await openFile(box, ref)
  try {
    const { head: _, ...opened } = readOctets(fileOctets(handle.fd))
    return { line: lineOf(state, message), ...opened, receiptSettled: isMarked(message.file, '$MDNSent') }
  } finally {
    await handle.close()
  }
}
