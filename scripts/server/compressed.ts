import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { LeastRecent } from '../../lib/forge/git/objects/least-recent.ts'

export type Encoding = 'br' | 'gzip'

/** Text that is worth it; images, fonts and documents are compressed as they are. */
const TEXT = /^(text\/|image\/svg\+xml|application\/(javascript|json|ld\+json|xml|atom\+xml|manifest\+json|wasm))/

/** Bytes of compressed files that are kept, so that a page is compressed once and given many times. */
const KEPT_BYTES = 32_000_000

const kept = new LeastRecent<string, Buffer>(KEPT_BYTES)
const [brotli, zip] = [promisify(brotliCompress), promisify(gzip)]

/** The lightest encoding a client takes for a type (RFC 9110 §12.5.3); `null`: as it is. */
export function encodingFor(request: Request, type: string): Encoding | null {
  if (!TEXT.test(type)) return null
  const taken = (request.headers.get('accept-encoding') ?? '').toLowerCase()
  return (['br', 'gzip'] as const).find((encoding) => new RegExp(`(^|,)\\s*${encoding}\\s*(;\\s*q=(?!0(\\.0*)?\\s*(,|$))[^,]*)?(,|$)`).test(taken)) ?? null
}

/**
 * Only of files that are the same for everybody: a secret beside something a stranger chose could be guessed from the
 * length of the whole (BREACH), so answers made for one person are never compressed.
 *
 * @param tag names the bytes
 */
export async function compressed(tag: string, bytes: Uint8Array, encoding: Encoding): Promise<Buffer> {
  const key = `${tag} ${encoding}`
  const known = kept.get(key)
  if (known) return known
  const made = encoding === 'br' ? await brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 6, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength } }) : await zip(bytes, { level: 7 })
  kept.set(key, made, made.byteLength)
  return made
}
