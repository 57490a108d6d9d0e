import { createFolder } from '../../lib/mail/actions/folders/change-folders.ts'
import { FolderCreateSchema } from './schema/folder.ts'
import { webmailAction } from './webmail-action.ts'

export default webmailAction('folder-create', FolderCreateSchema, ({ mailbox }, asked) => createFolder(mailbox.store, asked))
