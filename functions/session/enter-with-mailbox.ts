import * as v from 'valibot'
import { MailSecretTooLongProblem } from '../../lib/mail/problems/mail-secret-too-long-problem.ts'
import { mailboxCookies } from '../../lib/mail/seal/mailbox-cookie.ts'
import { nextPath } from '../../lib/session/next-path.ts'
import { personByEmail } from '../../lib/session/person-by-email.ts'
import { ForeignRequestProblem } from '../../lib/session/problems/foreign-request-problem.ts'
import { MailboxUnreachableProblem } from '../../lib/session/problems/mailbox-unreachable-problem.ts'
import { NoSuchWayProblem } from '../../lib/session/problems/no-such-way-problem.ts'
import { TooManyAttemptsProblem } from '../../lib/session/problems/too-many-attempts-problem.ts'
import { WrongCredentialsProblem } from '../../lib/session/problems/wrong-credentials-problem.ts'
import { isSameOrigin } from '../../lib/session/same-origin.ts'
import type { Session } from '../../lib/session/session.ts'
import { deviceCookie, readDevice } from '../../lib/session/throttle/device.ts'
import type { Endpoint, Services } from '../services.ts'
import { enteredAs } from './entered-as.ts'
import { logInPage } from './log-in-page.tsx'
import { readForm } from './read-form.ts'
import { refusalPage } from './refusal-page.ts'

// What an IMAP server may take for something else never gets there: no control character (SASL PLAIN separates with NUL,
// RFC 4616), in the address none of the marks that mean «as another user».
const form = v.object({
  email: v.pipe(v.string(), v.trim(), v.toLowerCase(), v.maxLength(254), v.regex(/^[a-z0-9](?:[a-z0-9._'-]*[a-z0-9])?@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/)),
  password: v.pipe(v.string(), v.minLength(1), v.maxLength(1000), v.regex(/^[^\u0000-\u001f\u007f]+$/)),
})

/** The password of the mailbox, asked of the server of its domain and of no other; slowed down before it is asked. */
const enterWithMailbox: Endpoint = {
  method: 'POST',
  path: '/entra/casella',
  async handle(request, services) {
    try {
      if (!isSameOrigin(request, services.publicUrl)) throw new ForeignRequestProblem()
      const typed = await readForm(request)
      const next = nextPath(typed.next ?? null)
      try {
        return await enter(request, typed, next, services)
      } catch (error) {
        if (!isOfTheForm(error)) throw error
        services.log('refused', { code: error.code, status: error.status })
        const headers = error instanceof TooManyAttemptsProblem ? { 'retry-after': String(error.wait) } : {}
        return await logInPage({ next, failed: { email: (typed.email ?? '').slice(0, 254), problem: error, headers } }, services)
      }
    } catch (error) {
      return refusalPage(error, services)
    }
  },
}

async function enter(request: Request, typed: Readonly<Record<string, string>>, next: string, services: Services): Promise<Response> {
  const { mailboxes, throttle, addressOf } = services.logIn
  if (!mailboxes) throw new NoSuchWayProblem()
  const result = v.safeParse(form, typed)
  if (!result.success) throw new WrongCredentialsProblem()
  const { email, password } = result.output
  const now = Math.floor(services.work.now() / 1000)
  const device = await readDevice(request.headers.get('cookie'), email, services.sessionKey, now)
  const attempt = { account: email, address: addressOf(request), device }
  const wait = await throttle.admit(attempt, now)
  if (wait > 0) throw new TooManyAttemptsProblem(wait)
  const opened = await mailboxes.opens(email, password).catch(async (error: unknown) => {
    await throttle.unjudged(attempt)
    throw error
  })
  const person = opened ? personByEmail((await services.work.published()).people, email) : null
  if (!person) throw new WrongCredentialsProblem()
  await throttle.succeeded(attempt)
  return enteredAs(person.id, 'mailbox', next, services, async (session) => [await deviceCookie(email, device, services.sessionKey, now), ...(await openedMailbox(email, password, session, services))])
}

/** Whoever gave the password of their mailbox has it open as well, where the portal reads it; one too long for a cookie is asked again there. */
async function openedMailbox(email: string, password: string, session: Session, { webmail, work }: Services): Promise<readonly string[]> {
  if (!webmail || webmail.mailboxes.bySession || !webmail.mailboxes.domains.includes(email.slice(email.lastIndexOf('@') + 1))) return []
  try {
    return await mailboxCookies({ email, secret: { kind: 'password', password } }, session, webmail.secrets, Math.floor(work.now() / 1000))
  } catch (error) {
    if (error instanceof MailSecretTooLongProblem) return []
    throw error
  }
}

function isOfTheForm(error: unknown): error is WrongCredentialsProblem | TooManyAttemptsProblem | MailboxUnreachableProblem {
  return error instanceof WrongCredentialsProblem || error instanceof TooManyAttemptsProblem || error instanceof MailboxUnreachableProblem
}

export default enterWithMailbox
