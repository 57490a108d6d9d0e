import type * as v from 'valibot'
import type { LeasedMailbox } from '../../lib/mail/mailbox/mailbox-provider.ts'
import { allowMailboxPage } from './allow-mailbox-page.ts'
import { keepingSeal } from './keeping-seal.ts'
import { mailAnswer, mailRefusal } from './mail-answer.ts'
import type { MailEndpoint, MailServices } from './mail-services.ts'
import { type MailVisit, mailVisitOf } from './mail-visit.ts'
import { readMessage } from './read-message.ts'
import { withMailbox } from './with-mailbox.ts'

/** What an action of the mail works with. */
export interface MailTask<Needs extends MailServices = MailServices> {
  readonly mailbox: LeasedMailbox
  readonly visit: MailVisit
  readonly services: Needs
}

/** One address of the mail; what its action needs beside the mail decides where it can answer. */
interface NeedyEndpoint<Needs extends MailServices> extends Omit<MailEndpoint, 'handle'> {
  readonly handle: (request: Request, services: Needs) => Promise<Response>
}

/**
 * Something somebody does with their mailbox: `POST` with a JSON message, what comes of it in JSON.
 *
 * The order is the order of suspicion: where it comes from, who it is, what it says, and then the mailbox.
 *
 * @param name as in the protocol: `list`
 */
export function webmailAction<S extends v.GenericSchema, Needs extends MailServices = MailServices>(
  name: string,
  schema: S,
  act: (task: MailTask<Needs>, message: v.InferOutput<S>) => Promise<unknown>,
): NeedyEndpoint<Needs> {
  return personAction(name, schema, (visit, services: Needs, message) => withMailbox(visit, (mailbox) => act({ mailbox, visit, services }, message)))
}

/** The same for what needs no mailbox, open or closed. */
export function personAction<S extends v.GenericSchema, Needs extends MailServices = MailServices>(
  name: string,
  schema: S,
  act: (visit: MailVisit, services: Needs, message: v.InferOutput<S>) => Promise<unknown>,
): NeedyEndpoint<Needs> {
  return keepingSeal<NeedyEndpoint<Needs>>({
    method: 'POST',
    path: `/api/webmail/${name}`,
    async handle(request, services) {
      try {
        allowMailboxPage(request, services)
        const visit = await mailVisitOf(request, services)
        return await mailAnswer(await act(visit, services, await readMessage(request, schema)), visit, services)
      } catch (error) {
        return mailRefusal(error, services)
      }
    },
  })
}
