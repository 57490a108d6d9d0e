import type { AttachmentSource } from '../../compose/outgoing.ts'
import type { MailStore } from '../../mailbox/mail-store.ts'
import { bytesOf } from '../drafts/bytes-of.ts'
import { type KeptSlice } from './slices-of.ts'

/** A file out of its slices, one after the other. */
export function uploadSource(store: MailStore, slices: readonly KeptSlice[], { name, type }: Pick<AttachmentSource, 'name' | 'type'>): AttachmentSource {
  const size = slices.reduce((sum, { slice }) => sum + slice.length, 0)
  return { name, type, size, cid: null, open: () => joined(store, slices) }
}

async function* joined(store: MailStore, slices: readonly KeptSlice[]): AsyncGenerator<Uint8Array> {
  const [first] = slices
  if (!first) return
  // They are made alike, so what names the part in one names it in all.
  const part = (await store.open(first.line)).parts[0]?.id ?? '1'
  for (const { line, slice } of slices) if (slice.length > 0) yield* bytesOf(() => store.part(refOf(line), part))
}

function refOf({ folder, validity, uid }: KeptSlice['line']) {
  return { folder, validity, uid }
}
