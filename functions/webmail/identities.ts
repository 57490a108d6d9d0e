import { MailSenderRefusedProblem } from '../../lib/mail/problems/mail-sender-refused-problem.ts'
import { ownIdentity } from '../../lib/mail/identities/own-identity.ts'
import type { Mailbox } from '../../lib/mail/mailbox/mailbox-provider.ts'
import type { Identity } from '../../lib/protocol/webmail.ts'
import type { MailVisit } from './mail-visit.ts'

/** Whoever opens their mailbox waits no longer for what the server says of offices: without it they write as themselves. */
const PATIENCE_MS = 2500

/** Whom the visitor may write as by the rubrica and the sites: themselves first, then their offices. What their server says of it is another thing. */
export async function namedIdentities({ person, webmail }: Pick<MailVisit, 'person' | 'webmail'>): Promise<readonly Identity[]> {
  const own = ownIdentity(person)
  return own ? [own, ...((await webmail.officesOf?.(person)) ?? [])] : []
}

/** The same, as far as their server lets them. */
export async function allowedIdentities(visit: MailVisit, mailbox: Pick<Mailbox, 'submission' | 'senders'>): Promise<readonly Identity[]> {
  const [own, ...offices] = await namedIdentities(visit)
  if (!own) return []
  const allowed = await visit.webmail.senders.allowed(mailbox, visit.email, offices.map(({ email }) => email))
  return [own, ...offices.filter(({ email }) => allowed.includes(email))]
}

/** The same for a page that opens: only themselves where the server does not say in time. */
export async function promptIdentities(visit: MailVisit, mailbox: Pick<Mailbox, 'submission' | 'senders'>): Promise<readonly Identity[]> {
  const own = ownIdentity(visit.person)
  const late = new Promise<null>((resolve) => setTimeout(resolve, PATIENCE_MS, null))
  return (await Promise.race([allowedIdentities(visit, mailbox).catch(() => null), late])) ?? (own ? [own] : [])
}

/**
 * The identities to send with, when a message says it comes from `from`: an office's is not taken at its word.
 *
 * @throws {MailSenderRefusedProblem} where the server does not let the visitor write as an office of theirs
 */
export async function sendingIdentities(visit: MailVisit, mailbox: Pick<Mailbox, 'submission' | 'senders'>, from: string): Promise<readonly Identity[]> {
  const named = await namedIdentities(visit)
  const isOffice = named.slice(1).some(({ email }) => email === from.toLowerCase())
  if (!isOffice) return named.slice(0, 1)
  const allowed = await allowedIdentities(visit, mailbox)
  if (!allowed.some(({ email }) => email === from.toLowerCase())) throw new MailSenderRefusedProblem(from)
  return allowed
}
