import { decodedPart } from './decoded-part.ts'
import { decoderOf, windowsText } from './decoder-of.ts'
import { hasContent } from './has-content.ts'
import { ENCODED_TEXT_LIMIT } from './limits.ts'
import type { MimePart } from './mime-part.ts'
import type { Octets } from './octets.ts'
import { unflowed } from './unflowed.ts'

/** The text of a part. `cut` where it is longer than what is read; `damaged` where some of it could not be read. */
export interface PartText {
  readonly text: string
  readonly cut: boolean
  readonly damaged: boolean
}

/** Decodes a part that is text, lines ending in LF. */
export function textOfPart(message: Octets, part: MimePart): PartText {
  const cut = part.end - part.start > ENCODED_TEXT_LIMIT
  const octets = Buffer.concat([...decodedPart(message, { ...part, end: Math.min(part.end, part.start + ENCODED_TEXT_LIMIT) })])
  const { text, known } = decoded(octets, part.parameters.get('charset'))
  const lines = text.replace(/\r\n?/g, '\n')
  return { text: isFlowed(part) ? unflowed(lines, part.parameters.get('delsp')?.toLowerCase() === 'yes') : lines, cut, damaged: isDamaged(text, known) || (octets.length === 0 && hasContent(message, part)) }
}

function isFlowed({ type, parameters }: MimePart): boolean {
  return type === 'text/plain' && parameters.get('format')?.toLowerCase() === 'flowed'
}

function isDamaged(text: string, known: boolean): boolean {
  return text.includes('\ufffd') || (!known && /[^\u0000-\u007f]/.test(text))
}

// A text that says nothing of its letters, or says ASCII and has others, is UTF-8 wherever it can be.
function decoded(octets: Uint8Array, charset: string | undefined): { readonly text: string; readonly known: boolean } {
  if (charset === undefined || /^\s*(?:us-)?ascii/i.test(charset)) {
    try {
      return { text: new TextDecoder('utf-8', { fatal: true }).decode(octets), known: true }
    } catch {
      return { text: windowsText(octets), known: true }
    }
  }
  const { decode, known } = decoderOf(charset)
  return { text: decode(octets), known }
}
