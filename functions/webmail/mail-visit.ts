import type { Person } from '../../lib/access/person.ts'
import { openDoor } from '../../lib/mail/seal/mailbox-cookie.ts'
import type { MailAccount } from '../../lib/mail/mailbox/mail-account.ts'
import { NoMailServerProblem } from '../../lib/mail/problems/no-mail-server-problem.ts'
import { NotLoggedInProblem } from '../../lib/session/problems/not-logged-in-problem.ts'
import type { Session } from '../../lib/session/session.ts'
import type { Webmail } from '../services.ts'
import { visitOf } from '../visit.ts'
import { freshAccount } from './fresh-account.ts'
import type { MailServices } from './mail-services.ts'

/** Somebody who is logged in, and the door of their mailbox. */
export interface MailVisit {
  readonly person: Person
  readonly session: Session
  readonly webmail: Webmail
  /** In lower case: the mailbox is this address's. */
  readonly email: string
  /** `null` while the door is closed. */
  readonly account: MailAccount | null
  /** What opens the door was sealed a while ago. */
  readonly isOld: boolean
}

/**
 * Who asks, and whether their mailbox is open. Its address is the one the rubrica gives them: nobody says which mailbox is theirs.
 *
 * @throws {NotLoggedInProblem | NoMailServerProblem | ProviderUnreachableProblem}
 */
export async function mailVisitOf(request: Request, services: MailServices): Promise<MailVisit> {
  const visit = await visitOf(request, services)
  if (!visit) throw new NotLoggedInProblem()
  const { webmail } = services
  const email = visit.person.email.toLowerCase()
  // Where the session opens the mailbox it is the mailbox that says whether there is one.
  if (webmail?.mailboxes.bySession) return { ...visit, webmail, email, account: { email, secret: null }, isOld: false }
  if (!webmail?.mailboxes.domains.includes(email.slice(email.lastIndexOf('@') + 1))) throw new NoMailServerProblem()
  const door = await openDoor(request.headers.get('cookie'), visit.session, email, webmail.secrets, Math.floor(services.work.now() / 1000))
  const account = door && (await freshAccount(request, { account: door.account, session: visit.session, webmail }, services))
  return { ...visit, webmail, email, account, isOld: account !== null && account === door?.account && door.isOld }
}
