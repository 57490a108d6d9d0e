import { textOfHtml } from '../../lib/mail/safe/text-of-html.ts'
import { wholePart } from '../../lib/mail/actions/whole-part.ts'
import type { ToDraftAnswer } from '../../lib/protocol/webmail.ts'
import { draftFromMail } from '../../lib/workflow/from-mail/draft-from-mail.ts'
import type { Services } from '../services.ts'
import { ToDraftSchema } from './schema/to-draft.ts'
import { type MailTask, webmailAction } from './webmail-action.ts'

/** What came by mail goes on as a page in the editor. */
export default webmailAction('to-draft', ToDraftSchema, async ({ mailbox, visit, services }: MailTask<Services>, { ref, part }): Promise<ToDraftAnswer> => {
  const { line, text, html } = await mailbox.store.open(ref)
  const file = part === null ? null : await wholePart(mailbox.store, ref, part)
  const url = await draftFromMail(services.work, visit.person, { subject: line.subject, text: text ?? textOfHtml(html ?? ''), file })
  services.log('draft-from-mail', { person: visit.person.id })
  return { url }
})
