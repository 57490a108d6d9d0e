import * as v from 'valibot'
import { DraftId } from '../../lib/mail/actions/drafts/draft-id.ts'
import { forgetUploads } from '../../lib/mail/actions/uploads/forget-uploads.ts'
import { webmailAction } from './webmail-action.ts'

export default webmailAction('upload-remove', v.strictObject({ id: DraftId }), ({ mailbox }, { id }) => forgetUploads(mailbox.store, [id]))
