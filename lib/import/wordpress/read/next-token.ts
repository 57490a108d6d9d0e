/** A piece of markup found in XML text, as far as cutting needs to tell them apart. */
export interface Token {
  readonly kind: 'open' | 'close' | 'empty' | 'text' | 'doctype'
  readonly name: string
  readonly start: number
  /** Just past its end. */
  readonly end: number
}

const PLAIN = [
  ['<![CDATA[', ']]>'],
  ['<!--', '-->'],
  ['<?', '?>'],
] as const

/** Longest opening that must be seen whole to know what it is. */
const LOOK = '<![CDATA['.length

/**
 * The next markup of XML text at or after a place (XML 1.0 §2.4–2.8), or where to look again when more text has come.
 *
 * @param from where it is looked for
 * @param seek how far its end was looked for already
 */
export function nextToken(text: string, from: number, seek: number): Token | { readonly start: number; readonly seek: number } {
  const start = text.indexOf('<', from)
  if (start === -1) return { start: text.length, seek: text.length }
  if (text.length - start < LOOK && !text.includes('>', start)) return { start, seek: start }
  for (const [open, close] of PLAIN) {
    if (!text.startsWith(open, start)) continue
    const found = text.indexOf(close, Math.max(start + open.length, seek))
    return found === -1 ? { start, seek: Math.max(start, text.length - close.length) } : { kind: 'text', name: '', start, end: found + close.length }
  }
  if (text.startsWith('<!', start)) return { kind: 'doctype', name: '', start, end: start + 2 }
  const found = text.indexOf('>', Math.max(start, seek))
  return found === -1 ? { start, seek: text.length } : tag(text, start, found + 1)
}

function tag(text: string, start: number, end: number): Token {
  const closing = text[start + 1] === '/'
  const [name = ''] = /^[^\s/>]*/.exec(text.slice(start + (closing ? 2 : 1), Math.min(end, start + 100))) ?? []
  return { kind: closing ? 'close' : text[end - 2] === '/' ? 'empty' : 'open', name, start, end }
}
