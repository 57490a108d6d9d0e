import { endedMailboxCookies, mailboxCookies } from '../../lib/mail/seal/mailbox-cookie.ts'
import { MailLogInRefusedProblem } from '../../lib/mail/problems/mail-log-in-refused-problem.ts'
import { json, problemResponse } from '../problem-response.ts'
import type { MailServices } from './mail-services.ts'
import type { MailVisit } from './mail-visit.ts'

/** What was asked for, in JSON; somebody is at work, so a door that was opened a while ago stays open from now on. */
export async function mailAnswer(value: unknown, { account, isOld, session, webmail }: MailVisit, { work }: MailServices): Promise<Response> {
  const response = json(value ?? {})
  if (!account || !isOld) return response
  for (const cookie of await mailboxCookies(account, session, webmail.secrets, Math.floor(work.now() / 1000))) response.headers.append('set-cookie', cookie)
  return response
}

/**
 * A refusal. What opens the mailbox no more is forgotten at once: a page that asks again and again would be taken for
 * somebody who guesses.
 */
export function mailRefusal(error: unknown, services: Pick<MailServices, 'log'>): Response {
  const response = problemResponse(error, services)
  if (!(error instanceof MailLogInRefusedProblem)) return response
  for (const cookie of endedMailboxCookies()) response.headers.append('set-cookie', cookie)
  return response
}
