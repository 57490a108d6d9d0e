import { flagMessages } from '../../lib/mail/actions/flag-messages.ts'
import { FlagSchema } from './schema/move.ts'
import { webmailAction } from './webmail-action.ts'

export default webmailAction('flag', FlagSchema, ({ mailbox }, asked) => flagMessages(mailbox.store, asked))
