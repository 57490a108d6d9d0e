import type { MailStore } from '../../mailbox/mail-store.ts'
import { sliceMessage } from './slice-message.ts'
import type { Slice } from './slice.ts'
import { openUploads } from './uploads-folder.ts'

/** A slice of a file comes in, and waits in the person's own mailbox: a function keeps nothing between two calls. */
export async function keepSlice(store: MailStore, slice: Slice, bytes: Uint8Array, now: number): Promise<void> {
  await store.append(await openUploads(store), sliceMessage(slice, bytes, now))
}
