import { renameFolder } from '../../lib/mail/actions/folders/change-folders.ts'
import { FolderRenameSchema } from './schema/folder.ts'
import { webmailAction } from './webmail-action.ts'

export default webmailAction('folder-rename', FolderRenameSchema, ({ mailbox }, asked) => renameFolder(mailbox.store, asked))
