import { composeMessage } from './compose-message.ts'
import type { AttachmentSource, Outgoing } from './outgoing.ts'

const ZEROS = new Uint8Array(64 * 1024)

/**
 * Octets of a message as it travels: IMAP wants to be told before the first of them (RFC 3501 §6.3.11). Counted by writing it
 * once for nobody; files of known size are not read for that, since base64 is as long for zeros.
 */
export async function measureMessage(message: Outgoing, how: 'toSend' | 'toKeep'): Promise<number> {
  let octets = 0
  for await (const chunk of composeMessage({ ...message, attachments: message.attachments.map(weightless) }, how)) octets += chunk.byteLength
  return octets
}

function weightless(source: AttachmentSource): AttachmentSource {
  const { size } = source
  return size === null || source.type === 'message/rfc822' ? source : { ...source, open: () => zeros(size) }
}

async function* zeros(size: number): AsyncGenerator<Uint8Array> {
  for (let left = size; left > 0; left -= ZEROS.byteLength) yield left < ZEROS.byteLength ? ZEROS.subarray(0, left) : ZEROS
}
