import { inboxNews } from '../../lib/mail/actions/inbox-news.ts'
import { json } from '../problem-response.ts'
import { allowMailboxPage } from './allow-mailbox-page.ts'
import { keepingSeal } from './keeping-seal.ts'
import { mailRefusal } from './mail-answer.ts'
import type { MailEndpoint } from './mail-services.ts'
import { mailVisitOf } from './mail-visit.ts'
import { withMailbox } from './with-mailbox.ts'

/** Asked by a clock and by nobody: it keeps no door open. */
const news: MailEndpoint = {
  method: 'POST',
  path: '/api/webmail/news',
  async handle(request, services) {
    try {
      allowMailboxPage(request, services)
      return json(await withMailbox(await mailVisitOf(request, services), ({ store }) => inboxNews(store)))
    } catch (error) {
      return mailRefusal(error, services)
    }
  },
}

export default keepingSeal(news)
