import type { MailAccount } from '../../lib/mail/mailbox/mail-account.ts'
import { endedMailboxCookies, mailboxCookies } from '../../lib/mail/seal/mailbox-cookie.ts'
import { SignInFailedProblem } from '../../lib/session/problems/sign-in-failed-problem.ts'
import type { Session } from '../../lib/session/session.ts'
import type { Webmail } from '../services.ts'
import { noteRenewedSeal } from './keeping-seal.ts'
import type { MailServices } from './mail-services.ts'

/** A token is renewed so long before it ends, in seconds: what is begun with it is not to end in the middle. */
const MARGIN_S = 60

interface Door {
  readonly account: MailAccount
  readonly session: Session
  readonly webmail: Webmail
}

/**
 * The account with a token that still counts; `null` where the provider gives no more, and the person has to log in again.
 *
 * @throws {ProviderUnreachableProblem} when it does not answer; nothing is closed by that
 */
export async function freshAccount(request: Request, { account, session, webmail }: Door, { logIn, work, log }: MailServices): Promise<MailAccount | null> {
  const { email, secret } = account
  const now = Math.floor(work.now() / 1000)
  if (secret?.kind !== 'token' || secret.expiresAt === undefined || now < secret.expiresAt - MARGIN_S) return account
  const { refreshToken } = secret
  if (refreshToken === undefined || !logIn.openId) return now < secret.expiresAt ? account : null
  try {
    const renewed: MailAccount = { email, secret: { kind: 'token', ...(await logIn.openId.renew(refreshToken)) } }
    noteRenewedSeal(request, await mailboxCookies(renewed, session, webmail.secrets, now))
    return renewed
  } catch (error) {
    if (!(error instanceof SignInFailedProblem)) throw error
    log('mail-token-ended', { session: session.id })
    noteRenewedSeal(request, endedMailboxCookies())
    return null
  }
}
