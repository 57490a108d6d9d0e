import { createHash } from 'node:crypto'

/** SHA-256 of a text of one character a byte, hex. Not the asynchronous one of lib/digest: a line is short, and there are many. */
export function digest(text: string): string {
  return createHash('sha256').update(text, 'latin1').digest('hex')
}
