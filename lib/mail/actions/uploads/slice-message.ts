import type { MessageToStore } from '../../mailbox/mail-store.ts'
import { messageIdOfSlice, type Slice } from './slice.ts'

/** 57 octets are a line of 76 characters (RFC 2045 §6.8): slices that are a multiple of it join without a seam. */
const LINE = 57

/** A slice as a message: what a mailbox keeps are messages. Read and a draft, so that no program counts it as new. */
export function sliceMessage(slice: Slice, bytes: Uint8Array, at: number): MessageToStore {
  const head = Buffer.from(
    [
      'From: caricamento@redazione.invalid',
      `Subject: Allegato in arrivo, ${slice.number + 1} di ${slice.slices}`,
      `Date: ${new Date(at).toUTCString().replace('GMT', '+0000')}`,
      `Message-ID: <${messageIdOfSlice(slice)}>`,
      'MIME-Version: 1.0',
      'Content-Type: application/octet-stream; name=fetta',
      'Content-Disposition: attachment; filename=fetta',
      'Content-Transfer-Encoding: base64',
      '',
      '',
    ].join('\r\n'),
  )
  const body = Buffer.from(inLines(bytes), 'latin1')
  return { size: head.byteLength + body.byteLength, bytes: inTurn([head, body]), flags: ['\\Seen', '\\Draft'], at }
}

async function* inTurn(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* chunks
}

function inLines(bytes: Uint8Array): string {
  const lines: string[] = []
  for (let at = 0; at < bytes.byteLength; at += LINE) lines.push(Buffer.from(bytes.buffer, bytes.byteOffset + at, Math.min(LINE, bytes.byteLength - at)).toString('base64'), '\r\n')
  return lines.join('')
}
