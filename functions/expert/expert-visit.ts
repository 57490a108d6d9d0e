import { findExpertCheck, type OpenCheck } from '../../lib/workflow/expert/find-expert-check.ts'
import { ExpertLinkProblem } from '../../lib/workflow/problems/expert-link-problem.ts'
import { TooManyAttemptsProblem } from '../../lib/session/problems/too-many-attempts-problem.ts'
import type { Services } from '../services.ts'
import { readExpertCookie } from './expert-cookie.ts'

/**
 * The question somebody came for, by what their browser kept.
 *
 * @throws {ExpertLinkProblem | TooManyAttemptsProblem}
 */
export async function expertVisit(request: Request, question: string, services: Services): Promise<OpenCheck> {
  const open = await openedWith(request, readExpertCookie(request.headers.get('cookie'), question), services)
  if (open.check.asked.id !== question) throw new ExpertLinkProblem()
  return open
}

/**
 * The question a link leads to. What leads nowhere is counted by address, and slows down.
 *
 * @throws {ExpertLinkProblem | TooManyAttemptsProblem}
 */
export async function openedWith(request: Request, token: string | null, { work, sessionKey, logIn }: Services): Promise<OpenCheck> {
  const [address, now] = [logIn.addressOf(request), Math.floor(work.now() / 1000)]
  const wait = await logIn.throttle.waitForLink(address, now)
  if (wait > 0) throw new TooManyAttemptsProblem(wait)
  try {
    return await findExpertCheck(work, token ?? '', sessionKey)
  } catch (error) {
    if (error instanceof ExpertLinkProblem) await logIn.throttle.countDeadLink(address, now)
    throw error
  }
}
