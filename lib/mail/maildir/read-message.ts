/** What a demonstration shows of a message that this portal wrote. `at` in milliseconds since the epoch. */
export interface ReadMessage {
  readonly from: string
  readonly subject: string
  readonly at: number
  /** Its plain text. */
  readonly text: string
}

/**
 * Reads a message that our own sender wrote: two parts, text and HTML, in one of the encodings of MIME. It is no reader
 * of mail from others.
 *
 * @param raw its bytes, one character each
 */
export function readMessage(raw: string): ReadMessage {
  const { headers, body } = split(raw)
  const from = decodeWords(headers.get('from') ?? '')
  return { from, subject: decodeWords(headers.get('subject') ?? ''), at: Date.parse(headers.get('date') ?? '') || 0, text: plainText(headers, body) }
}

type Headers = ReadonlyMap<string, string>

function split(part: string): { readonly headers: Headers; readonly body: string } {
  const end = part.search(/\r?\n\r?\n/)
  const head = (end < 0 ? part : part.slice(0, end)).replace(/\r?\n[ \t]+/g, ' ')
  const fields = head.split(/\r?\n/).map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()] as const)
  return { headers: new Map(fields), body: end < 0 ? '' : part.slice(end).replace(/^\r?\n\r?\n/, '') }
}

function plainText(headers: Headers, body: string): string {
  const type = headers.get('content-type') ?? 'text/plain'
  const boundary = /boundary="?([^";]+)"?/i.exec(type)?.[1]
  if (boundary) {
    const [, first = ''] = body.split(new RegExp(`(?:^|\\r?\\n)--${boundary.replace(/[^A-Za-z0-9]/g, '\\$&')}(?:--)?[ \\t]*\\r?\\n`))
    const part = split(first)
    return plainText(part.headers, part.body)
  }
  return decode(body, headers.get('content-transfer-encoding') ?? '7bit')
}

function decode(body: string, encoding: string): string {
  if (encoding.toLowerCase() === 'base64') return Buffer.from(body, 'base64').toString('utf8')
  if (encoding.toLowerCase() === 'quoted-printable') return unquote(body.replace(/=[ \t]*\r?\n/g, ''))
  return Buffer.from(body, 'latin1').toString('utf8')
}

// RFC 2045 §6.7.
function unquote(text: string): string {
  return Buffer.from(text.replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))), 'latin1').toString('utf8')
}

// RFC 2047: the space between two encoded words is none.
function decodeWords(value: string): string {
  return value
    .replace(/(\?=)\s+(=\?)/g, '$1$2')
    .replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_, how: string, text: string) => (how.toLowerCase() === 'b' ? Buffer.from(text, 'base64').toString('latin1') : Buffer.from(unquote(text.replace(/_/g, ' ')), 'utf8').toString('latin1')))
    .replace(/[\u0080-\u00ff]+/g, (bytes) => Buffer.from(bytes, 'latin1').toString('utf8'))
}
