/** One word of an answer: an atom in capitals, or a text. */
export type SieveWord = { readonly atom: string } | { readonly text: string }

export interface SieveLine {
  readonly words: readonly SieveWord[]
  /** Octets it took. */
  readonly length: number
}

const QUOTE = 0x22
const BACKSLASH = 0x5c
/** Octets of an answer: larger than any script of ours, and what is larger was not written here. */
export const LARGEST_ANSWER = 512 * 1024

/**
 * The first line of what a server sent, which goes on over the literals in it; `null` while it is not there whole.
 *
 * @throws {SyntaxError} for what is no line of the protocol
 * @see RFC 5804 §4, `response-*`, `string`
 */
export function readLine(bytes: Buffer): SieveLine | null {
  const words: SieveWord[] = []
  let at = 0
  while (at < bytes.length) {
    const end = ending(bytes, at)
    if (end !== 0) return end < 0 ? null : { words, length: at + end }
    const word = wordAt(bytes, at)
    if (word === null) return null
    if (word.word) words.push(word.word)
    at = word.end
  }
  return null
}

/** Octets of an end of line, 0 where there is none, -1 where it may still come. */
function ending(bytes: Buffer, at: number): number {
  if (bytes[at] === 0x0a) return 1
  if (bytes[at] !== 0x0d) return 0
  return at + 1 >= bytes.length ? -1 : 2
}

function wordAt(bytes: Buffer, at: number): { readonly word: SieveWord | null; readonly end: number } | null {
  const sign = String.fromCharCode(bytes[at] ?? 0)
  if (' ()'.includes(sign)) return { word: null, end: at + 1 }
  if (sign === '"') return quotedAt(bytes, at)
  if (sign === '{') return literalAt(bytes, at)
  const [atom = ''] = /^[A-Za-z0-9\-_./+*]{1,200}/.exec(bytes.toString('latin1', at, at + 200)) ?? []
  if (atom === '') throw new SyntaxError('no word')
  // Until what ends it is there it may go on.
  return at + atom.length >= bytes.length ? null : { word: { atom: atom.toUpperCase() }, end: at + atom.length }
}

function quotedAt(bytes: Buffer, start: number): { readonly word: SieveWord; readonly end: number } | null {
  const octets: number[] = []
  for (let at = start + 1; at < bytes.length; at++) {
    if (bytes[at] === QUOTE) return { word: { text: Buffer.from(octets).toString('utf8') }, end: at + 1 }
    if (bytes[at] === BACKSLASH) at++
    octets.push(bytes[at] ?? 0)
  }
  return null
}

function literalAt(bytes: Buffer, at: number): { readonly word: SieveWord; readonly end: number } | null {
  const head = bytes.toString('latin1', at, at + 20)
  const [whole, size = ''] = /^\{(\d{1,9})\+?\}\r\n/.exec(head) ?? []
  if (whole === undefined) {
    if (head.length === 20 || !/^\{\d*\+?\}?\r?$/.test(head)) throw new SyntaxError('no literal')
    return null
  }
  if (Number(size) > LARGEST_ANSWER) throw new SyntaxError('too much')
  const from = at + whole.length
  const to = from + Number(size)
  return to > bytes.length ? null : { word: { text: bytes.toString('utf8', from, to) }, end: to }
}
