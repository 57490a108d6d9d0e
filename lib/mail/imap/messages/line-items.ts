import { atom, peekFields } from '../wire/tokens.ts'

/** Octets of a header a list looks at: thousands of recipients make no longer line. */
const LINE_HEADER = 32 * 1024

// The fields and not ENVELOPE: Dovecot keeps both at hand, and one literal costs the library a tenth of an envelope's tokens.
const FIELDS = peekFields(['From', 'To', 'Cc', 'Subject', 'Date', 'Message-ID', 'X-Ricevuta', 'X-Trasporto'], LINE_HEADER)

/** What the server says of a message it cannot read. */
export const MARK_ITEMS = [atom('UID'), atom('FLAGS'), atom('INTERNALDATE')]

/** What is asked of each message of a list, but for what is attached. */
export const BARE_LINE_ITEMS = [...MARK_ITEMS, atom('RFC822.SIZE'), FIELDS]

/** The same, with what tells whether something is attached. */
export const LINE_ITEMS = [...BARE_LINE_ITEMS, atom('BODYSTRUCTURE')]
