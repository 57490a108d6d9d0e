import { savedAs } from '../../../lib/mail/parts/content-disposition.ts'
import { SAFE_HEADERS } from '../../safe-headers.ts'

/**
 * A file of a message: wherever it is opened it runs nothing, loads nothing and is nobody's.
 *
 * @param about further fields; with `content-range` it is a piece of it
 */
export function savedResponse(bytes: ReadableStream<Uint8Array>, name: string, about: Readonly<Record<string, string>> = {}): Response {
  return fileResponse(bytes, { 'content-type': 'application/octet-stream', 'content-disposition': savedAs(name), ...about })
}

/** The same, shown: with a type that was found out here, never with what the message says. */
export function shownResponse(bytes: ReadableStream<Uint8Array>, type: 'text/plain; charset=utf-8' | `image/${string}`): Response {
  return fileResponse(bytes, { 'content-type': type, 'content-disposition': 'inline' })
}

function fileResponse(bytes: ReadableStream<Uint8Array>, headers: Readonly<Record<string, string>>): Response {
  return new Response(bytes, {
    status: 'content-range' in headers ? 206 : 200,
    headers: { ...SAFE_HEADERS, 'cache-control': 'private, no-store', 'content-security-policy': "sandbox; default-src 'none'", 'cross-origin-resource-policy': 'same-origin', ...headers },
  })
}
