import type { Webmail } from '../../functions/services.ts'
import { senderBook } from '../../lib/mail/identities/sender-book.ts'
import type { Workplace } from '../../lib/workflow/workplace.ts'
import { openCrests } from './open-crests.ts'
import { type Offices, openOffices } from './open-offices.ts'

/** What the webmail takes from the content, and what it remembers of servers: the same wherever the mailboxes are. */
export function webmailOfContent(work: Workplace, offices: Offices = openOffices(work)): Pick<Webmail, 'crestOf' | 'officesOf' | 'senders'> {
  return { crestOf: openCrests(work), officesOf: offices.identitiesOf, senders: senderBook(work.now) }
}
