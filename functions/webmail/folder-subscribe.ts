import { subscribeFolder } from '../../lib/mail/actions/folders/change-folders.ts'
import { FolderSubscribeSchema } from './schema/folder.ts'
import { webmailAction } from './webmail-action.ts'

export default webmailAction('folder-subscribe', FolderSubscribeSchema, ({ mailbox }, asked) => subscribeFolder(mailbox.store, asked))
