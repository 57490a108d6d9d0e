import * as v from 'valibot'
import { completeRecipients } from '../../lib/mail/actions/recipients/complete-recipients.ts'
import { webmailAction } from './webmail-action.ts'

export default webmailAction('people', v.strictObject({ text: v.pipe(v.string(), v.maxLength(200)) }), async ({ mailbox, services }, { text }) => completeRecipients(mailbox.store, text, await services.work.published()))
