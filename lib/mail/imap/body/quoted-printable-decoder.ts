import { decodeQuotedPrintable } from '../../mime/decode-quoted-printable.ts'
import type { PieceDecoder } from './base64-decoder.ts'

/** A line is of 76 octets (RFC 2045 §6.7); one that is longer than this is cut where it is. */
const LINE_LIMIT = 1_000_000

/** Decodes quoted-printable that comes in pieces cut anywhere: line by line, for blanks at an end of line fall. */
export function quotedPrintableDecoder(): PieceDecoder {
  let carry = Buffer.alloc(0)
  return (piece, done) => {
    const all = Buffer.concat([carry, piece])
    const lastLine = all.lastIndexOf(0x0a) + 1
    const end = done || all.length - lastLine > LINE_LIMIT ? all.length : lastLine
    carry = all.subarray(end)
    return decodeQuotedPrintable(all.subarray(0, end))
  }
}
