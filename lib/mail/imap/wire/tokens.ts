import type { ImapFlow } from 'imapflow'
import { encodePath } from 'imapflow/lib/tools.js'

export interface Token {
  readonly type: string
  readonly value: string | Buffer
  readonly section?: readonly unknown[]
  readonly partial?: readonly number[]
}

export function atom(value: string): Token {
  return { type: 'ATOM', value }
}

export function sequence(value: string): Token {
  return { type: 'SEQUENCE', value }
}

/** A folder's name, quoted where it must be. */
export function folderToken(client: ImapFlow, path: string): Token {
  const encoded = encodePath(client, path)
  // «&» is allowed in an atom, and some servers stumble over it there.
  return { type: encoded.includes('&') ? 'STRING' : 'ATOM', value: encoded }
}

/** Words a person looks for. Octets beyond ASCII travel as a literal (RFC 3501 §4.3); what no text may hold becomes a blank. */
export function wordsToken(words: string): Token {
  const plain = words.toWellFormed().replace(/[\u0000-\u001f\u007f]+/g, ' ')
  return /^[ -~]*$/.test(plain) ? { type: 'STRING', value: plain } : { type: 'LITERAL', value: Buffer.from(plain) }
}

/** A section of a message, read without marking it (RFC 3501 §6.4.5). */
export function peek(section: string, from?: number, count?: number): Token {
  return { type: 'ATOM', value: 'BODY.PEEK', section: section === '' ? [] : [atom(section)], ...(from === undefined || count === undefined ? {} : { partial: [from, count] }) }
}

/** Some fields of the header, as many octets of them as `count`. */
export function peekFields(fields: readonly string[], count: number): Token {
  return { type: 'ATOM', value: 'BODY.PEEK', section: [atom('HEADER.FIELDS'), fields.map(atom)], partial: [0, count] }
}
