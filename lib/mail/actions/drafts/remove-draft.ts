import type { MoveAnswer } from '../../../protocol/webmail.ts'
import type { MailStore } from '../../mailbox/mail-store.ts'
import type { MessageRef } from '../../mailbox/messages.ts'
import { folderFor } from '../folders/folder-for.ts'

/** A draft that is not wanted any more goes into the bin, where it can be fetched from. */
export async function removeDraft(store: MailStore, { folder, validity, uid }: MessageRef): Promise<MoveAnswer> {
  return { moved: [await store.move({ folder, validity, uids: [uid] }, await folderFor(store, 'trash'))] }
}
