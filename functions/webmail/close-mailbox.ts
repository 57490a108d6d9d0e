import { endLive } from './live/live-streams.ts'
import type { MailServices } from './mail-services.ts'
import { mailVisitOf } from './mail-visit.ts'

/** Lets go of what a session holds of a mailbox: its streams, and the connections that its secret opened. */
export async function closeMailbox(request: Request, services: MailServices): Promise<void> {
  const visit = await mailVisitOf(request, services).catch(() => null)
  if (!visit) return
  endLive(visit.session.id)
  const { account } = visit
  if (!account) return
  visit.webmail.mailboxes.forget(account)
  // The provider may take its time; whoever leaves does not wait.
  if (account.secret?.kind === 'token' && account.secret.refreshToken !== undefined) void services.logIn.openId?.forget(account.secret.refreshToken)
}
