import { isPhpList, type PhpList, type PhpValue } from './php-value.ts'

const MOST_DEPTH = 20
const MOST_VALUES = 50_000

/** Ends the reading of what is not a serialized value, or not one that is read. */
class Unreadable extends Error {}

interface Cursor {
  readonly bytes: Uint8Array
  at: number
  values: number
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

/**
 * Reads what PHP's `serialize` wrote (php.net/serialize): null, booleans, numbers, strings, arrays. Objects and references
 * are not read: making them is how that format harms its readers. Lengths of strings count bytes of UTF-8. XML turns each
 * CR LF into LF (XML 1.0 §2.11) after they were counted, so a length that does not end where it should is read once more
 * with every line end as two.
 *
 * @returns the value, or `undefined` for anything else; never throws
 */
export function readPhp(text: string): PhpValue | undefined {
  const cursor = { bytes: new TextEncoder().encode(text.trim()), at: 0, values: 0 }
  try {
    const value = readValue(cursor, 0)
    return cursor.at === cursor.bytes.length ? value : undefined
  } catch (error) {
    if (error instanceof Unreadable) return undefined
    throw error
  }
}

function readValue(cursor: Cursor, depth: number): PhpValue {
  if (depth > MOST_DEPTH || ++cursor.values > MOST_VALUES) throw new Unreadable()
  const kind = take(cursor, 2)
  switch (kind) {
    case 'N;':
      return null
    case 'b:':
      return until(cursor, ';') === '1'
    case 'i:':
      return numberOf(until(cursor, ';'), /^[+-]?\d{1,19}$/)
    case 'd:':
      return numberOf(until(cursor, ';'), /^[+-]?(?:\d{1,30}(?:\.\d{0,30})?|\.\d{1,30})(?:E[+-]?\d{1,4})?$/i)
    case 's:':
      return readString(cursor)
    case 'a:':
      return readList(cursor, depth)
    default:
      throw new Unreadable()
  }
}

function readString(cursor: Cursor): string {
  const length = numberOf(until(cursor, ':'), /^\d{1,9}$/)
  expect(cursor, '"')
  const end = endOfString(cursor.bytes, cursor.at, length)
  const text = decode(cursor.bytes.subarray(cursor.at, end))
  cursor.at = end + 2
  return text
}

function endOfString(bytes: Uint8Array, start: number, length: number): number {
  if (closes(bytes, start + length)) return start + length
  let counted = 0
  let at = start
  for (; at < bytes.length && counted < length; at++) counted += bytes[at] === LF ? 2 : 1
  if (counted === length && closes(bytes, at)) return at
  throw new Unreadable()
}

const LF = 0x0a
const QUOTE = 0x22
const SEMICOLON = 0x3b

function closes(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === QUOTE && bytes[at + 1] === SEMICOLON
}

function readList(cursor: Cursor, depth: number): PhpList {
  const length = numberOf(until(cursor, ':'), /^\d{1,6}$/)
  expect(cursor, '{')
  const list = new Map<string, PhpValue>()
  for (let i = 0; i < length; i++) {
    const key = readValue(cursor, depth + 1)
    if (typeof key !== 'string' && typeof key !== 'number') throw new Unreadable()
    list.set(String(key), readValue(cursor, depth + 1))
  }
  expect(cursor, '}')
  return list
}

function take(cursor: Cursor, length: number): string {
  const text = decode(cursor.bytes.subarray(cursor.at, cursor.at + length))
  cursor.at += length
  return text
}

function expect(cursor: Cursor, sign: string): void {
  if (take(cursor, 1) !== sign) throw new Unreadable()
}

/** What stands before a sign, at most 64 bytes of it: a number. */
function until(cursor: Cursor, sign: string): string {
  const end = cursor.bytes.subarray(cursor.at, cursor.at + 64).indexOf(sign.charCodeAt(0))
  if (end === -1) throw new Unreadable()
  const text = take(cursor, end)
  cursor.at += 1
  return text
}

function numberOf(text: string, shape: RegExp): number {
  if (!shape.test(text)) throw new Unreadable()
  return Number(text)
}

function decode(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes)
  } catch {
    throw new Unreadable()
  }
}

/** The texts in a list, and in the lists in it, in order. */
export function phpTexts(value: PhpValue | undefined): readonly string[] {
  if (isPhpList(value)) return [...value.values()].flatMap(phpTexts)
  return value === undefined || value === null || typeof value === 'boolean' ? [] : [String(value)]
}
