import { hasContent } from './has-content.ts'
import { TEXT_LIMIT } from './limits.ts'
import type { MimePart } from './mime-part.ts'
import type { Octets } from './octets.ts'
import { textOfPart } from './text-of-part.ts'

/** What people read of a message, and what is beside it. */
export interface TreeBody {
  readonly text: string | null
  readonly html: string | null
  readonly cut: boolean
  readonly damaged: boolean
  /** What can be saved. */
  readonly saved: readonly MimePart[]
}

/** One piece of what is read: in one form, or in both (RFC 2046 §5.1.4). */
interface Piece {
  plain: string | null
  html: string | null
}
interface Reading {
  readonly message: Octets
  readonly pieces: Piece[]
  readonly saved: MimePart[]
  length: number
  cut: boolean
  damaged: boolean
}

/** Puts the text together from the parts that are text, in their order; all else is to be saved. */
export function bodyOfTree(message: Octets, root: MimePart): TreeBody {
  const reading: Reading = { message, pieces: [], saved: [], length: 0, cut: false, damaged: false }
  read(reading, root, null)
  const { pieces, saved, damaged } = reading
  const html = pieces.some((piece) => piece.html !== null) ? pieces.map((piece) => piece.html ?? asHtml(piece.plain ?? '')).join('\n') : null
  const text = pieces.length > 0 && pieces.every((piece) => piece.plain !== null) ? pieces.map(({ plain }) => plain).join('\n') : null
  const cut = reading.cut || [text, html].some((one) => (one?.length ?? 0) > TEXT_LIMIT)
  return { text: shortened(text), html: shortened(html), cut, damaged, saved }
}

/** @param choice the piece that an alternative around it makes up */
function read(reading: Reading, part: MimePart, choice: Piece | null): void {
  if (part.type === 'multipart/alternative') {
    const piece = { plain: null, html: null }
    for (const one of part.parts) read(reading, one, choice ?? piece)
    if (!choice && (piece.plain !== null || piece.html !== null)) reading.pieces.push(piece)
  } else if (part.parts.length > 0) for (const one of part.parts) read(reading, one, choice)
  else if (isRead(part, reading)) readText(reading, part, choice)
  else if (!part.type.startsWith('multipart/') || hasContent(reading.message, part)) reading.saved.push(part)
}

// A text with a name is a file somebody sent, but for the first: some programs name what they write.
function isRead({ type, disposition, name }: MimePart, { pieces }: Reading): boolean {
  return (type === 'text/plain' || type === 'text/html') && disposition !== 'attachment' && (name === '' || pieces.length === 0)
}

function readText(reading: Reading, part: MimePart, choice: Piece | null): void {
  if (reading.length > 2 * TEXT_LIMIT) {
    reading.cut = true
    return
  }
  const { text, cut, damaged } = textOfPart(reading.message, part)
  reading.length += text.length
  reading.cut ||= cut
  reading.damaged ||= damaged
  const piece = choice ?? { plain: null, html: null }
  const form = part.type === 'text/html' ? 'html' : 'plain'
  piece[form] = piece[form] === null ? text : `${piece[form]}\n${text}`
  if (!choice) reading.pieces.push(piece)
}

function asHtml(text: string): string {
  return `<div>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll('\n', '<br>')}</div>`
}

// A character of two units is not parted.
function shortened(text: string | null): string | null {
  return text === null || text.length <= TEXT_LIMIT ? text : text.slice(0, TEXT_LIMIT).replace(/[\ud800-\udbff]$/, '')
}
