import { seeFolders } from '../../lib/mail/actions/see-folders.ts'
import { NothingSchema } from './schema/message.ts'
import { webmailAction } from './webmail-action.ts'

export default webmailAction('folders', NothingSchema, ({ mailbox }) => seeFolders(mailbox.store))
