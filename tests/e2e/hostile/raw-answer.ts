import { brotliDecompressSync, gunzipSync } from 'node:zlib'

/** An HTTP answer read from bytes; its body is free of chunks and of compression. */
export interface RawAnswer {
  /** 0 when the bytes are no HTTP/1 answer: then all of them are the body. */
  readonly status: number
  readonly headers: ReadonlyMap<string, string>
  readonly body: Buffer
  /** May the connection be used again? */
  readonly keeps: boolean
}

/**
 * The answer in these bytes (RFC 9112), or `null` while it is not whole. What follows it is counted as its body: nobody
 * asked for it, and it must not go unseen.
 *
 * @param ended nothing more will come
 */
export function readAnswer(bytes: Buffer, isHead: boolean, ended: boolean): RawAnswer | null {
  const headEnd = bytes.indexOf('\r\n\r\n')
  if (headEnd < 0 || !bytes.subarray(0, 5).equals(Buffer.from('HTTP/'))) return ended && bytes.length > 0 ? { status: 0, headers: new Map(), body: bytes, keeps: false } : null
  const [first = '', ...lines] = bytes.subarray(0, headEnd).toString('latin1').split('\r\n')
  const status = Number(/^HTTP\/1\.[01] (\d{3})/.exec(first)?.[1] ?? 0)
  const rest = bytes.subarray(headEnd + 4)
  if (status >= 100 && status < 200) return readAnswer(rest, isHead, ended)
  const headers = new Map<string, string>()
  for (const [, name = '', value = ''] of lines.map((line) => /^([^:]+):\s*(.*)$/.exec(line) ?? [])) {
    const known = headers.get(name.toLowerCase())
    headers.set(name.toLowerCase(), known === undefined ? value : `${known}, ${value}`)
  }
  const body = isHead || status === 204 || status === 304 ? { whole: true, bytes: rest, exact: rest.length === 0 } : bodyOf(headers, rest, ended)
  if (!body.whole && !ended) return null
  const keeps = body.exact && !closes(headers, first)
  return { status, headers, body: decoded(headers, body.bytes), keeps }
}

function bodyOf(headers: ReadonlyMap<string, string>, rest: Buffer, ended: boolean) {
  if (headers.get('transfer-encoding')?.toLowerCase().includes('chunked')) return unchunked(rest)
  const length = headers.get('content-length')
  if (length === undefined) return { whole: ended, bytes: rest, exact: false }
  return { whole: rest.length >= Number(length), bytes: rest, exact: rest.length === Number(length) }
}

function unchunked(rest: Buffer) {
  const parts: Buffer[] = []
  let at = 0
  for (;;) {
    const line = rest.indexOf('\r\n', at)
    const size = line < 0 ? NaN : parseInt(rest.subarray(at, line).toString('latin1'), 16)
    if (!Number.isFinite(size) || rest.length < line + 4 + size) return { whole: false, bytes: Buffer.concat([...parts, rest.subarray(at)]), exact: false }
    parts.push(rest.subarray(line + 2, line + 2 + size))
    at = line + 4 + size
    if (size === 0) return { whole: true, bytes: Buffer.concat([...parts, rest.subarray(at)]), exact: at === rest.length }
  }
}

function decoded(headers: ReadonlyMap<string, string>, body: Buffer): Buffer {
  try {
    if (headers.get('content-encoding') === 'gzip') return gunzipSync(body)
    if (headers.get('content-encoding') === 'br') return brotliDecompressSync(body)
  } catch {
    return body
  }
  return body
}

function closes(headers: ReadonlyMap<string, string>, first: string): boolean {
  return /\bclose\b/i.test(headers.get('connection') ?? '') || first.startsWith('HTTP/1.0')
}
