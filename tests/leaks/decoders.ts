import { brotliDecompressSync, constants, inflateRawSync, inflateSync } from 'node:zlib'
import { CANARY } from './canary.ts'

/** How deep a disguise in a disguise is followed: gzip of a JSON with base64 of UTF-16 is three. */
const DEPTH = 3
const LIMIT = { maxOutputLength: 50_000_000, finishFlush: constants.Z_SYNC_FLUSH }

/**
 * Every canary in some bytes, however they are written: as they are, in any case, as UTF-16, as entities, escapes or
 * percent signs, base64, hexadecimal, or compressed as a whole, in a zip, in a stream of a PDF, in a chunk of a PNG. A
 * plain search misses half of a site: search indexes, office files and PDFs are compressed.
 */
export function canariesIn(bytes: Uint8Array, depth = DEPTH): ReadonlySet<string> {
  const text = Buffer.from(bytes).toString('latin1')
  const found = new Set<string>()
  for (const view of [text, ...unescaped(text)]) for (const [word] of view.toLowerCase().replaceAll('\0', '').matchAll(CANARY)) found.add(word)
  if (depth > 0) for (const inner of insides(bytes, text)) for (const word of canariesIn(inner, depth - 1)) found.add(word)
  return found
}

const ESCAPES: readonly (readonly [RegExp, number])[] = [
  [/&#(\d{2,4});?/g, 10],
  [/&#x([0-9a-f]{2,4});?/gi, 16],
  [/\\u\{?([0-9a-f]{2,6})\}?/gi, 16],
  [/\\x([0-9a-f]{2})/gi, 16],
  [/[%=]([0-9a-f]{2})/gi, 16],
]

// Twice over, in one order: percent signs in an entity, escapes in a JSON in an attribute.
function unescaped(text: string): readonly string[] {
  if (!/[&\\%=]/.test(text)) return []
  let last = text
  const views: string[] = []
  for (let round = 0; round < 2; round++) {
    for (const [pattern, base] of ESCAPES) last = last.replace(pattern, (_, code: string) => String.fromCharCode(parseInt(code, base)))
    views.push(last)
  }
  return views
}

function* insides(bytes: Uint8Array, text: string): Generator<Uint8Array> {
  for (const [run] of text.matchAll(/[A-Za-z0-9+/_-]{12,}/g)) yield* base64(run)
  for (const [run] of text.matchAll(/(?:[0-9a-f]{2}){9,}/gi)) yield Buffer.from(run, 'hex')
  // gzip (RFC 1952) without its ends: whatever follows does not matter. A name of the file may come first.
  for (const { 0: head, index } of text.matchAll(/\x1f\x8b\x08(?:[\x00\x01][^]{6}|[\x08\x09][^]{6}[^\0]*\0)/g)) {
    yield* tried(() => inflateRawSync(bytes.subarray(index + head.length), LIMIT))
  }
  // zlib: streams of a PDF, compressed texts of a PNG.
  for (const { index } of text.matchAll(/x[\x01\x5e\x9c\xda]/g)) yield* tried(() => inflateSync(bytes.subarray(index), LIMIT))
  // Local headers of a zip (APPNOTE 4.3.7): the directory at the end may not name them all.
  for (const { index } of text.matchAll(/PK\x03\x04/g)) {
    const header = Buffer.from(bytes.subarray(index, index + 30))
    if (header.length < 30) continue
    yield* tried(() => inflateRawSync(bytes.subarray(index + 30 + header.readUInt16LE(26) + header.readUInt16LE(28)), LIMIT))
  }
  // Brotli has no signature: it is tried on the whole, where that is no text.
  if (!/^[\t\n\r -~\x80-\xff]{64}/.test(text)) yield* tried(() => brotliDecompressSync(bytes, { maxOutputLength: LIMIT.maxOutputLength }))
}

// Any word of twelve letters may be base64, and a site has the same ones on every page: each is looked at once.
const known = new Map<string, readonly Uint8Array[]>()

function base64(run: string): readonly Uint8Array[] {
  const before = known.get(run)
  if (before) return before
  const inner = [0, 1, 2, 3].map((start) => Buffer.from(run.slice(start), 'base64')).filter(run.length < LONG ? hasCanary : () => true)
  known.set(run, run.length < LONG ? inner : inner.filter((bytes) => canariesIn(bytes, 1).size > 0))
  return known.get(run) ?? []
}

/** Shorter than this, base64 holds no compressed file: only the word itself, or its UTF-16. */
const LONG = 32

function hasCanary(bytes: Buffer): boolean {
  return bytes.toString('latin1').replaceAll('\0', '').toLowerCase().search(CANARY) >= 0
}

function* tried(decode: () => Uint8Array): Generator<Uint8Array> {
  try {
    const inner = decode()
    if (inner.byteLength > 0) yield inner
  } catch {
    // It is not what it looked like.
  }
}
