import * as v from 'valibot'
import type { MailAccount } from '../../lib/mail/mailbox/mail-account.ts'
import type { LeasedMailbox } from '../../lib/mail/mailbox/mailbox-provider.ts'
import { MailLogInRefusedProblem } from '../../lib/mail/problems/mail-log-in-refused-problem.ts'
import { mailboxCookies } from '../../lib/mail/seal/mailbox-cookie.ts'
import { TooManyAttemptsProblem } from '../../lib/session/problems/too-many-attempts-problem.ts'
import { deviceCookie, readDevice } from '../../lib/session/throttle/device.ts'
import type { EnterAsked } from '../../lib/protocol/webmail.ts'
import { json } from '../problem-response.ts'
import { allowMailboxPage } from './allow-mailbox-page.ts'
import { promptIdentities } from './identities.ts'
import { mailRefusal } from './mail-answer.ts'
import type { MailEndpoint, MailServices } from './mail-services.ts'
import { type MailVisit, mailVisitOf } from './mail-visit.ts'
import { readMessage } from './read-message.ts'
import { stateOf } from './state-of.ts'

// No control character: SASL PLAIN separates with NUL (RFC 4616).
const EnterSchema = v.strictObject({ password: v.pipe(v.string(), v.minLength(1), v.maxLength(1000), v.regex(/^[^\u0000-\u001f\u007f]+$/u)) }) satisfies v.GenericSchema<unknown, EnterAsked>

/**
 * The password of the mailbox, asked of the server of its domain; slowed down before it is asked, for a server that counts
 * wrong passwords by address would make everybody wait (Dovecot's penalty).
 */
const enter: MailEndpoint = {
  method: 'POST',
  path: '/api/webmail/enter',
  async handle(request, services) {
    try {
      allowMailboxPage(request, services)
      const visit = await mailVisitOf(request, services)
      return await open(request, visit, (await readMessage(request, EnterSchema)).password, services)
    } catch (error) {
      const response = mailRefusal(error, services)
      if (error instanceof TooManyAttemptsProblem) response.headers.set('retry-after', String(error.wait))
      return response
    }
  },
}

async function open(request: Request, visit: MailVisit, password: string, services: MailServices): Promise<Response> {
  const { email, person, session, webmail } = visit
  const now = Math.floor(services.work.now() / 1000)
  const device = await readDevice(request.headers.get('cookie'), email, services.sessionKey, now)
  const account: MailAccount = { email, secret: { kind: 'password', password } }
  const mailbox = await judged(account, { address: services.logIn.addressOf(request), device }, webmail, services)
  try {
    const response = json(await stateOf(person, { ...mailbox, identities: await promptIdentities({ ...visit, account }, mailbox) }, services))
    for (const cookie of await mailboxCookies(account, session, webmail.secrets, now)) response.headers.append('set-cookie', cookie)
    response.headers.append('set-cookie', await deviceCookie(email, device, services.sessionKey, now))
    return response
  } finally {
    mailbox.release()
  }
}

async function judged(account: MailAccount, from: { readonly address: string; readonly device: string | null }, { mailboxes }: MailVisit['webmail'], { logIn, work }: MailServices): Promise<LeasedMailbox> {
  const attempt = { account: account.email, ...from }
  const wait = await logIn.throttle.admit(attempt, Math.floor(work.now() / 1000))
  if (wait > 0) throw new TooManyAttemptsProblem(wait)
  const mailbox = await mailboxes.lease(account).catch(async (error: unknown) => {
    if (!(error instanceof MailLogInRefusedProblem)) await logIn.throttle.unjudged(attempt)
    throw error
  })
  await logIn.throttle.succeeded(attempt)
  return mailbox
}

export default enter
