import { createHash } from 'node:crypto'
import type { MailFilter, MailRules, Vacation } from '../mailbox/mail-filters.ts'
import { quoted } from './sieve-strings.ts'

export interface Script {
  readonly text: string
  /** What a server must offer for it. */
  readonly needs: readonly string[]
}

export interface ScriptMailbox {
  /** The address that answers (RFC 5230 §4.5: only what is addressed to it is answered). */
  readonly email: string
  /** What the server's scripts may ask for; what is only nicer with it is left out without. */
  readonly offered: ReadonlySet<string>
  /** What the bin is called there. */
  readonly trash: string
}

/** Begins a script of ours; the rest of the line is the hash of what stands below, so that another hand is noticed. */
export const MARK = '# redazione-diffusa 1 '

/** A part of a script, and what it needs. */
interface Piece {
  readonly text: string
  readonly needs: readonly string[]
}

/**
 * Rules as a script, with themselves in a comment to be read again. Whoever is away answers first, then the rules hold in
 * their order; one that puts a message elsewhere is the last for it.
 *
 */
export function writeScript(rules: MailRules, mailbox: ScriptMailbox): Script {
  const pieces = [vacationPiece(rules.vacation, mailbox.email), ...rules.filters.map((filter) => filterPiece(filter, mailbox))].filter((piece) => piece !== null)
  const needs = [...new Set(pieces.flatMap((piece) => piece.needs))].sort()
  const required = needs.length > 0 ? [`require [${needs.map(quoted).join(', ')}];`] : []
  const body = [`# ${asciiJson(rules)}`, ...required, ...pieces.map(({ text }) => text), ''].join('\r\n')
  return { text: `${MARK}${hashOf(body)}\r\n${body}`, needs }
}

export const hashOf = (body: string): string => createHash('sha256').update(body).digest('hex')

function vacationPiece({ enabled, since, until, subject, text }: Vacation, email: string): Piece | null {
  if (!enabled || text.trim() === '') return null
  const days = [since && `currentdate :value "ge" "date" ${quoted(since)}`, until && `currentdate :value "le" "date" ${quoted(until)}`].filter(Boolean)
  const title = subject.trim() === '' ? '' : ` :subject ${quoted(subject)}`
  const answer = `vacation :days 1${title} :addresses [${quoted(email)}] ${quoted(text)};`
  return days.length === 0 ? { text: answer, needs: ['vacation'] } : { text: `if allof (${days.join(', ')}) {\r\n  ${answer}\r\n}`, needs: ['vacation', 'date', 'relational'] }
}

function filterPiece({ enabled, conditions, action }: MailFilter, mailbox: ScriptMailbox): Piece | null {
  const tests = conditions.filter(({ contains }) => contains.trim() !== '').map(({ field, contains }) => `header :contains ${HEADERS[field]} ${quoted(contains)}`)
  // A rule without a condition would concern all mail: nobody means that.
  if (!enabled || tests.length === 0) return null
  const { text, needs } = actionPiece(action, mailbox)
  return { text: `if allof (${tests.join(', ')}) {\r\n  ${text}\r\n}`, needs }
}

const HEADERS = { from: '"from"', to: '["to", "cc"]', subject: '"subject"' } as const

function actionPiece(action: MailFilter['action'], { offered, trash }: ScriptMailbox): Piece {
  switch (action.kind) {
    case 'flag':
      return { text: 'addflag "\\\\Flagged";', needs: ['imap4flags'] }
    case 'read':
      return { text: 'addflag "\\\\Seen";', needs: ['imap4flags'] }
    case 'move':
      return filed(action.folder, offered)
    case 'trash':
      return filed(trash, offered)
  }
}

function filed(folder: string, offered: ReadonlySet<string>): Piece {
  // A folder that was renamed meanwhile is made again, and no mail is lost (RFC 5490).
  const [create, needs] = offered.has('mailbox') ? [' :create', ['fileinto', 'mailbox']] : ['', ['fileinto']]
  return { text: `fileinto${create} ${quoted(folder)};\r\n  stop;`, needs }
}

/** JSON in one line of ASCII: no sign in it ends a comment, wherever it is read. */
function asciiJson(rules: MailRules): string {
  return JSON.stringify(rules).replace(/[\u007f-\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
