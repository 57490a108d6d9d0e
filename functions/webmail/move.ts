import { moveMessages } from '../../lib/mail/actions/move/move-messages.ts'
import { MoveSchema } from './schema/move.ts'
import { webmailAction } from './webmail-action.ts'

export default webmailAction('move', MoveSchema, ({ mailbox }, asked) => moveMessages(mailbox.store, asked))
