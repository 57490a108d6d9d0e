import { randomBytes } from 'node:crypto'
import type { MailFlag } from '../../mailbox/mail-store.ts'

/** The letters of maildir(5), and of its keywords those that this product writes. */
const LETTERS: Readonly<Record<MailFlag, string>> = { '\\Draft': 'D', '\\Flagged': 'F', $Forwarded: 'P', '\\Answered': 'R', '\\Seen': 'S', $MDNSent: 'a', $Junk: 'b', $NotJunk: 'c' }
// A colon is no character of a name on Windows.
const SIGN = process.platform === 'win32' ? ';' : ':'

/** A file of a Maildir that holds a message. */
export interface MessageFile {
  readonly place: 'new' | 'cur'
  /** Without its flags: the message's own for as long as it lies in this folder. */
  readonly base: string
  /** Letters, in alphabetical order as maildir(5) asks. */
  readonly letters: string
}

export function messageFile(place: 'new' | 'cur', file: string): MessageFile {
  const [base = file, letters = ''] = file.split(/[:;]2,/)
  return { place, base, letters }
}

/** Its path from the folder. */
export function pathOf({ place, base, letters }: MessageFile): string {
  return place === 'new' ? `new/${base}` : `cur/${base}${SIGN}2,${letters}`
}

/** A name no other message has; it begins with the second the message came. */
export function newBase(at: number): string {
  return `${Math.max(0, Math.floor(at / 1000))}.${randomBytes(16).toString('hex')}.redazione`
}

/** When a message came by the name of its file, in milliseconds since the epoch; `null` where it does not say. */
export function cameAt(base: string): number | null {
  const second = /^(\d{1,11})\./.exec(base)?.[1]
  return second === undefined ? null : Number(second) * 1000
}

export function isMarked(file: MessageFile, flag: MailFlag): boolean {
  return file.letters.includes(LETTERS[flag])
}

/** The letters with some flags added and some taken away; what other programs wrote stays. */
export function lettersWith(letters: string, add: readonly MailFlag[] = [], remove: readonly MailFlag[] = []): string {
  const gone = new Set(remove.map((flag) => LETTERS[flag]))
  return [...new Set([...letters, ...add.map((flag) => LETTERS[flag])])].filter((letter) => !gone.has(letter)).sort().join('')
}
