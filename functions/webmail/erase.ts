import { eraseMessages } from '../../lib/mail/actions/move/erase-messages.ts'
import { EraseSchema } from './schema/move.ts'
import { webmailAction } from './webmail-action.ts'

export default webmailAction('erase', EraseSchema, ({ mailbox }, asked) => eraseMessages(mailbox.store, asked))
