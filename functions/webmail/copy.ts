import { copyMessages } from '../../lib/mail/actions/move/move-messages.ts'
import { MoveSchema } from './schema/move.ts'
import { webmailAction } from './webmail-action.ts'

export default webmailAction('copy', MoveSchema, ({ mailbox }, asked) => copyMessages(mailbox.store, asked))
