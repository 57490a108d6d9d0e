import { decodeBase64 } from './decode-base64.ts'
import { decodeQuotedPrintable } from './decode-quoted-printable.ts'
import type { MimePart } from './mime-part.ts'
import type { Octets } from './octets.ts'

/** Octets that are decoded at a time. */
const SLICE = 256 * 1024

/** The content of a part piece by piece, decoded; as it is where its encoding is unknown. */
export function* decodedPart(message: Octets, part: Pick<MimePart, 'encoding' | 'start' | 'end'>): Generator<Uint8Array> {
  if (part.encoding === 'base64') yield* decodeBase64(slices(message, part))
  else if (part.encoding === 'quoted-printable') yield decodeQuotedPrintable(message.view(part.start, part.end))
  else for (const slice of slices(message, part)) yield new Uint8Array(slice)
}

function* slices(message: Octets, { start, end }: Pick<MimePart, 'start' | 'end'>): Generator<Buffer> {
  for (let at = start; at < end; at += SLICE) yield message.view(at, Math.min(end, at + SLICE))
}
