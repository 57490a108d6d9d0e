import { removeFolder } from '../../lib/mail/actions/folders/change-folders.ts'
import { FolderRemoveSchema } from './schema/folder.ts'
import { webmailAction } from './webmail-action.ts'

export default webmailAction('folder-remove', FolderRemoveSchema, ({ mailbox }, { path }) => removeFolder(mailbox.store, path))
