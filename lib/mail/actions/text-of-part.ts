import type { MailStore } from '../mailbox/mail-store.ts'
import type { MessageRef } from '../mailbox/messages.ts'
import { bytesOf } from './drafts/bytes-of.ts'

/** The most of a part that is read as text, in octets: a `daticert.xml` has a few kilobytes. */
const MOST = 1_000_000

/** A part as text in UTF-8, cut where it is longer than any that is worth reading. */
export async function textOfPart(store: MailStore, ref: MessageRef, id: string): Promise<string> {
  const decoder = new TextDecoder()
  let text = ''
  let octets = 0
  for await (const chunk of bytesOf(() => store.part(ref, id))) {
    text += decoder.decode(chunk, { stream: true })
    octets += chunk.byteLength
    if (octets >= MOST) break
  }
  return text + decoder.decode()
}
