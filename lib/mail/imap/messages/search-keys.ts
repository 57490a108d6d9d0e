import type { MailQuery } from '../../mailbox/mail-query.ts'
import { atom, wordsToken } from '../wire/tokens.ts'

const DAY = 86_400_000
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** A query as search keys (RFC 3501 §6.4.4), all of which must hold; attachments have none. */
export function searchKeys(query: MailQuery): readonly unknown[] {
  const keys = [
    ...words('FROM', query.from),
    ...words('TO', query.to),
    ...words('SUBJECT', query.subject),
    ...words('TEXT', query.text),
    // What came long before that day was not sent on it. The server knows when a message came without opening it.
    ...day('SINCE', query.since, -1),
    ...day('SENTSINCE', query.since, 0),
    ...day('SENTBEFORE', query.until, 1),
    ...(query.unread ? [atom('UNSEEN')] : []),
    ...(query.flagged ? [atom('FLAGGED')] : []),
  ]
  return keys.length > 0 ? keys : [atom('ALL')]
}

function words(key: string, value: string | undefined): readonly unknown[] {
  return value === undefined || value.trim() === '' ? [] : [atom(key), wordsToken(value)]
}

function day(key: string, date: string | undefined, days: number): readonly unknown[] {
  const at = Date.parse(`${date ?? ''}T00:00:00Z`)
  return Number.isNaN(at) ? [] : [atom(key), atom(imapDay(at + days * DAY))]
}

/** A day as IMAP writes it, `2-Nov-2026`. */
export function imapDay(at: number): string {
  const date = new Date(at)
  return `${date.getUTCDate()}-${MONTHS[date.getUTCMonth()]}-${date.getUTCFullYear()}`
}
