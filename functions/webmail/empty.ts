import { emptyFolder } from '../../lib/mail/actions/move/empty-folder.ts'
import { EmptySchema } from './schema/folder.ts'
import { webmailAction } from './webmail-action.ts'

export default webmailAction('empty', EmptySchema, ({ mailbox }, { folder }) => emptyFolder(mailbox.store, folder))
