import { decodeWords } from 'postal-mime'
import { decoderOf } from './decoder-of.ts'
import { oneLineValue } from './one-line-value.ts'

/** A field such as `Content-Type`: its value in lower case and its parameters by name in lower case, decoded. */
export interface ContentField {
  readonly value: string
  readonly parameters: ReadonlyMap<string, string>
}

/** A parameter, or a piece of one: `filename*1*=` (RFC 2231 §3). */
interface Piece {
  readonly order: number
  readonly encoded: boolean
  readonly text: string
}

const FIELD_LIMIT = 16_000
// A value without quotes may hold spaces: programs write file names so. A quote that is never closed reaches the end.
const PARAMETER = /;\s*([^\s=;"]{1,200})\s*=\s*(?:"((?:[^"\\]|\\.)*)"?|([^;]*))/g
const NAME = /^([^*]+)(?:\*(\d{1,4}))?(\*)?$/

/** Reads a field of RFC 2045 §5.1 with its parameters, in pieces or with a charset of their own (RFC 2231) or as words (RFC 2047). */
export function contentField(field: string | undefined): ContentField {
  const text = (field ?? '').slice(0, FIELD_LIMIT)
  const value = (/^[^;\s(]*/.exec(text.trimStart())?.[0] ?? '').toLowerCase()
  return { value, parameters: new Map([...piecesOf(text)].map(([name, pieces]) => [name, joined(pieces)])) }
}

function piecesOf(text: string): ReadonlyMap<string, readonly Piece[]> {
  const found = new Map<string, Piece[]>()
  for (const [, name = '', quoted, plain = ''] of text.matchAll(PARAMETER)) {
    const parts = NAME.exec(name.toLowerCase())
    if (!parts?.[1]) continue
    const piece = { order: parts[2] ? Number(parts[2]) : parts[3] ? 0 : -1, encoded: parts[3] !== undefined, text: quoted?.replace(/\\(.)/g, '$1') ?? plain.trim() }
    const pieces = found.get(parts[1]) ?? []
    // Of two of one name the first is meant; the other was added, to be read by somebody else.
    if (!pieces.some(({ order }) => order === piece.order)) pieces.push(piece)
    found.set(parts[1], pieces)
  }
  return found
}

// Where a name is given in both ways, the one with a charset is right (RFC 6266 §4.3 for the same form).
function joined(pieces: readonly Piece[]): string {
  const plain = pieces.find(({ order }) => order === -1)
  const extended = pieces.filter(({ order }) => order >= 0).sort((a, b) => a.order - b.order)
  if (extended.length === 0) return oneLineValue(decodeWords(plain?.text ?? ''))
  const charset = extended[0]?.encoded ? /^([^']*)'[^']*'/.exec(extended[0].text) : null
  const octets = extended.map(({ encoded, text }, i) => (encoded ? percentOctets(i === 0 && charset ? text.slice(charset[0].length) : text) : Buffer.from(text)))
  return oneLineValue(decoderOf(charset?.[1]).decode(Buffer.concat(octets)))
}

function percentOctets(text: string): Buffer {
  return Buffer.from(Buffer.from(text).toString('latin1').replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))), 'latin1')
}
