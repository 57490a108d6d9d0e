import type * as v from 'valibot'
import type { LeasedMailbox } from '../../lib/mail/mailbox/mailbox-provider.ts'
import { allowOwnFetch } from './allow-mailbox-page.ts'
import { keepingSeal } from './keeping-seal.ts'
import { mailRefusal } from './mail-answer.ts'
import type { MailEndpoint, MailServices } from './mail-services.ts'
import { mailVisitOf } from './mail-visit.ts'
import { readQuery } from './read-query.ts'
import { breaksConnection, leaseMailbox } from './with-mailbox.ts'

/**
 * Something of a mailbox that is fetched by an address and comes as a stream. `give` answers with bytes that give the mailbox
 * back themselves (`untilRead`); where it throws that is done here.
 *
 * @param name as in the protocol: `part`
 */
export function webmailFile<S extends v.GenericSchema>(name: string, schema: S, give: (mailbox: LeasedMailbox, asked: v.InferOutput<S>, services: MailServices, request: Request) => Promise<Response>): MailEndpoint {
  return keepingSeal<MailEndpoint>({
    method: 'GET',
    path: `/api/webmail/${name}`,
    async handle(request, services) {
      try {
        allowOwnFetch(request)
        const visit = await mailVisitOf(request, services)
        const asked = readQuery(request, schema)
        const mailbox = await leaseMailbox(visit)
        return await give(mailbox, asked, services, request).catch((error: unknown) => {
          mailbox.release(!breaksConnection(error))
          throw error
        })
      } catch (error) {
        return mailRefusal(error, services)
      }
    },
  })
}
