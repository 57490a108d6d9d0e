import { MailLogInRefusedProblem } from '../../lib/mail/problems/mail-log-in-refused-problem.ts'
import { NoMailServerProblem } from '../../lib/mail/problems/no-mail-server-problem.ts'
import { endedMailboxCookies } from '../../lib/mail/seal/mailbox-cookie.ts'
import { NotLoggedInProblem } from '../../lib/session/problems/not-logged-in-problem.ts'
import { json } from '../problem-response.ts'
import { visitOf } from '../visit.ts'
import { allowMailboxPage } from './allow-mailbox-page.ts'
import { keepingSeal } from './keeping-seal.ts'
import { mailAnswer, mailRefusal } from './mail-answer.ts'
import type { MailEndpoint, MailServices } from './mail-services.ts'
import { promptIdentities } from './identities.ts'
import { mailVisitOf } from './mail-visit.ts'
import { closedDoor, stateOf } from './state-of.ts'
import { withMailbox } from './with-mailbox.ts'

/** Asked first: a closed door is an answer here, not a refusal. */
const state: MailEndpoint = {
  method: 'POST',
  path: '/api/webmail/state',
  async handle(request, services) {
    try {
      allowMailboxPage(request, services)
      return await answer(request, services)
    } catch (error) {
      return mailRefusal(error, services)
    }
  },
}

async function answer(request: Request, services: MailServices): Promise<Response> {
  const visit = await visitOf(request, services)
  if (!visit) throw new NotLoggedInProblem()
  try {
    const mail = await mailVisitOf(request, services)
    if (!mail.account) return json(await stateOf(visit.person, closedDoor(visit.person, services), services))
    return await mailAnswer(await withMailbox(mail, async (mailbox) => stateOf(visit.person, { ...mailbox, identities: await promptIdentities(mail, mailbox) }, services)), mail, services)
  } catch (error) {
    if (error instanceof NoMailServerProblem) return json(await stateOf(visit.person, 'none', services))
    if (!(error instanceof MailLogInRefusedProblem)) throw error
    // What opens it was changed since it was given: it is asked for again, and tried no more.
    const closed = json(await stateOf(visit.person, closedDoor(visit.person, services), services))
    for (const cookie of endedMailboxCookies()) closed.headers.append('set-cookie', cookie)
    return closed
  }
}

export default keepingSeal(state)
