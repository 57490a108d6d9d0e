import type { Problem } from '../../errors/problem.ts'
import { MailDelayedProblem } from '../problems/mail-delayed-problem.ts'
import { MailRefusedProblem } from '../problems/mail-refused-problem.ts'
import { MailUnreachableProblem } from '../problems/mail-unreachable-problem.ts'

/** What a failure of the mail library means for the letter. The server's own words may name a person, and are left behind. */
export function problemOf(error: unknown): Problem {
  const { code = 'unknown', responseCode = 0 } = error as { readonly code?: string; readonly responseCode?: number }
  const isAboutTheLetter = code === 'EENVELOPE' || code === 'EMESSAGE'
  // 421 closes the door for everybody (RFC 5321 §3.8).
  if (!isAboutTheLetter || responseCode === 421 || responseCode === 0) return new MailUnreachableProblem(code)
  return responseCode >= 500 ? new MailRefusedProblem(responseCode) : new MailDelayedProblem(responseCode)
}
