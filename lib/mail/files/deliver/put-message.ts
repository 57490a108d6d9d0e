import type { MailFlag } from '../../mailbox/mail-store.ts'
import { MailFolderGoneProblem } from '../../problems/mail-folder-gone-problem.ts'
import type { Box } from '../box/box.ts'
import { append } from '../verbs/append.ts'
import { FILE_MAIL_WORDS as say } from '../words.ts'

/** Puts a message into a folder, or into the inbox where that folder went meanwhile: mail is never lost by a rule. */
export async function putMessage(box: Box, folder: string, bytes: Buffer, flags: readonly MailFlag[], at: number): Promise<void> {
  try {
    await append(box, folder, { size: bytes.length, bytes: once(bytes), flags, at })
  } catch (error) {
    if (!(error instanceof MailFolderGoneProblem) || folder === say.inbox) throw error
    await append(box, say.inbox, { size: bytes.length, bytes: once(bytes), flags, at })
  }
}

async function* once(bytes: Buffer): AsyncGenerator<Uint8Array> {
  yield bytes
}
