import type { MessageRef } from '../../mailbox/messages.ts'
import type { PartContent } from '../../mailbox/opened-message.ts'
import { partOfOctets } from '../../mime/read-raw-part.ts'
import { MailMessageGoneProblem } from '../../problems/mail-message-gone-problem.ts'
import type { Box } from '../box/box.ts'
import { fileOctets } from '../folder/file-octets.ts'
import { openFile } from '../folder/open-file.ts'

/**
 * Decoded as it is read: the file is closed when all of it was, or when nobody wants more.
 *
 * @throws {MailMessageGoneProblem} also for a part it does not have
 */
export async function part(box: Box, ref: MessageRef, id: string): Promise<PartContent> {
  const { handle } = await openFile(box, ref)
  let found: PartContent | null = null
  try {
    found = partOfOctets(fileOctets(handle.fd), id, () => void handle.close())
  } finally {
    if (!found) await handle.close()
  }
  if (!found) throw new MailMessageGoneProblem()
  return found
}
