import { MAX_MEDIA_BYTES } from '../../checks/media.ts'
import { InvalidMediaProblem } from '../../checks/invalid-media-problem.ts'
import type { MailStore } from '../mailbox/mail-store.ts'
import type { MessageRef } from '../mailbox/messages.ts'
import { bytesOf } from './drafts/bytes-of.ts'

/** A part with all its bytes, where it is no larger than a file of a page may be. @throws {InvalidMediaProblem} */
export async function wholePart(store: MailStore, ref: MessageRef, id: string): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const content = await store.part(ref, id)
  const chunks: Uint8Array[] = []
  let octets = 0
  for await (const chunk of bytesOf(() => Promise.resolve(content))) {
    octets += chunk.byteLength
    if (octets > MAX_MEDIA_BYTES) throw new InvalidMediaProblem('large', content.name)
    chunks.push(chunk)
  }
  return { name: content.name, bytes: Buffer.concat(chunks) }
}
