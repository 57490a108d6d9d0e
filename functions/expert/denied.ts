import { Problem } from '../../lib/errors/problem.ts'
import { TooManyAttemptsProblem } from '../../lib/session/problems/too-many-attempts-problem.ts'
import { EXPERT_PAGE_WORDS as say } from '../../templates/words/expert.ts'
import { messagePage } from '../portal-page.tsx'
import type { Services } from '../services.ts'
import { UNLISTED } from './headers.ts'

/** A refusal to somebody without an account: a page that says the same for every link that lets nobody in. */
export function denied(error: unknown, services: Services): Response {
  if (!(error instanceof Problem)) {
    services.log('failed', { error: error instanceof Error ? (error.stack ?? error.message) : String(error) })
    return messagePage(services, say.unforeseen, 500, UNLISTED)
  }
  services.log('refused', { code: error.code, status: error.status })
  const retry = error instanceof TooManyAttemptsProblem ? { 'retry-after': String(error.wait) } : {}
  return messagePage(services, { title: say.denied, sentence: error.message, remedy: error instanceof TooManyAttemptsProblem ? '' : error.remedy }, error.status, { ...UNLISTED, ...retry })
}
