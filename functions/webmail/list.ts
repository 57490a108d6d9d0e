import { listMessages } from '../../lib/mail/actions/list-messages.ts'
import { ListSchema } from './schema/list.ts'
import { webmailAction } from './webmail-action.ts'

export default webmailAction('list', ListSchema, ({ mailbox }, asked) => listMessages(mailbox.store, asked))
