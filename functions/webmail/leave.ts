import { endedMailboxCookies } from '../../lib/mail/seal/mailbox-cookie.ts'
import { json } from '../problem-response.ts'
import { allowMailboxPage } from './allow-mailbox-page.ts'
import { closeMailbox } from './close-mailbox.ts'
import { mailRefusal } from './mail-answer.ts'
import type { MailEndpoint } from './mail-services.ts'

/** Closes the mailbox and leaves the portal open. */
const leave: MailEndpoint = {
  method: 'POST',
  path: '/api/webmail/leave',
  async handle(request, services) {
    try {
      allowMailboxPage(request, services)
      await closeMailbox(request, services)
      const response = json({})
      for (const cookie of endedMailboxCookies()) response.headers.append('set-cookie', cookie)
      return response
    } catch (error) {
      return mailRefusal(error, services)
    }
  },
}

export default leave
