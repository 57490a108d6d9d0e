import { endedSessionCookie } from '../../lib/session/cookie.ts'
import { ForeignRequestProblem } from '../../lib/session/problems/foreign-request-problem.ts'
import { endedMailboxCookies } from '../../lib/mail/seal/mailbox-cookie.ts'
import { isSameOrigin } from '../../lib/session/same-origin.ts'
import { LOG_IN_WORDS as say } from '../../templates/words/log-in.ts'
import { messagePage } from '../portal-page.tsx'
import type { Endpoint, Services } from '../services.ts'
import { type Visit, visitOf } from '../visit.ts'
import { closeMailbox } from '../webmail/close-mailbox.ts'
import { readForm } from './read-form.ts'
import { refusalPage } from './refusal-page.ts'

/** The session ends here and everywhere: a copy of its cookie is worth nothing from now on, and the mailbox closes. With `ovunque=1` all the person's sessions do. */
const leave: Endpoint = {
  method: 'POST',
  path: '/esci',
  async handle(request, services) {
    try {
      if (!isSameOrigin(request, services.publicUrl)) throw new ForeignRequestProblem()
      const visit = await visitOf(request, services)
      const everywhere = (await readForm(request)).ovunque === '1'
      await closeMailbox(request, services)
      if (visit) await end(visit, everywhere, services)
      const response = (visit?.session.way === 'oidc' ? await leaveProvider(services) : null) ?? new Response(null, { status: 303, headers: { ...ENDED, location: '/' } })
      for (const cookie of endedMailboxCookies()) response.headers.append('set-cookie', cookie)
      return response
    } catch (error) {
      return refusalPage(error, services)
    }
  },
}

const ENDED = { 'set-cookie': endedSessionCookie(), 'cache-control': 'private, no-store' }

async function end({ person, session }: Visit, everywhere: boolean, services: Services): Promise<void> {
  await services.revocations.revoke(session)
  if (everywhere) await services.revocations.revokePerson(person.id, Math.floor(services.work.now() / 1000))
  services.log('left', { person: person.id, everywhere })
}

// A page that leads on, not a redirect: browsers hold what follows a form to the page's `form-action` (CSP 3 §6.4.1), and
// ours names no other host.
async function leaveProvider(services: Services): Promise<Response | null> {
  const { openId } = services.logIn
  const address = await openId?.leave(`${services.origin()}/`)
  if (!openId || !address) return null
  const message = { title: say.left.title, sentence: say.left.sentence(openId.name), remedy: '', actions: [{ label: say.left.go(openId.name), url: address }] }
  return messagePage(services, message, 200, { ...ENDED, refresh: `0; url=${address}` })
}

export default leave
