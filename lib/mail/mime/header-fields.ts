import { decodeWords } from 'postal-mime'
import { windowsText } from './decoder-of.ts'
import { oneLineValue } from './one-line-value.ts'

/** A field of a header: its name in lower case, and its value unfolded, its encoded words as they came. */
export type HeaderField = readonly [name: string, value: string]

// RFC 5322 §2.2, with the space before the colon of §4.5.
const FIELD = /^([\x21-\x39\x3b-\x7e]{1,200})[ \t]*:/
const utf8 = new TextDecoder('utf-8', { fatal: true })

/**
 * The fields of a header block in the order they stand. What is no field is passed over. Octets that are not of ASCII are
 * UTF-8 (RFC 6532) or, where they cannot be, of Windows, as old programs wrote them.
 */
export function headerFields(head: Uint8Array): readonly HeaderField[] {
  const lines = linesOf(head)
  const folded: string[][] = []
  for (const line of lines) {
    const last = folded.at(-1)
    if (last && /^[ \t]/.test(line)) last.push(line)
    else folded.push([line])
  }
  return folded.flatMap((parts) => {
    const line = parts.join('')
    const name = FIELD.exec(line)
    return name?.[1] ? [[name[1].toLowerCase(), oneLineValue(line.slice(name[0].length))] as const] : []
  })
}

/** The value of the first field of a name, undecoded; a field that comes twice is one that somebody added. */
export function fieldOf(fields: readonly HeaderField[], name: string): string | undefined {
  return fields.find(([own]) => own === name)?.[1]
}

/** A value as people read it (RFC 2047): no control character is left in it, however it was encoded. */
export function decodedValue(value: string): string {
  return value.includes('=?') ? oneLineValue(decodeWords(value)) : value
}

function linesOf(head: Uint8Array): readonly string[] {
  return Buffer.from(head.buffer, head.byteOffset, head.byteLength).toString('latin1').split(/\r*\n/).map(inItsCharset)
}

function inItsCharset(line: string): string {
  if (!/[\u0080-\u00ff]/.test(line)) return line
  const octets = Buffer.from(line, 'latin1')
  try {
    return utf8.decode(octets)
  } catch {
    return windowsText(octets)
  }
}
