import { base64Decoder, type PieceDecoder } from './base64-decoder.ts'
import { quotedPrintableDecoder } from './quoted-printable-decoder.ts'

/** What takes a transfer encoding off; an unknown one changes nothing (RFC 2045 §6.4). */
export function decoderFor(encoding: string): PieceDecoder {
  if (encoding === 'base64') return base64Decoder()
  return encoding === 'quoted-printable' ? quotedPrintableDecoder() : (piece) => piece
}
