import { removeDraft } from '../../lib/mail/actions/drafts/remove-draft.ts'
import { MessageSchema } from './schema/message.ts'
import { webmailAction } from './webmail-action.ts'

export default webmailAction('draft-remove', MessageSchema, ({ mailbox }, { ref }) => removeDraft(mailbox.store, ref))
