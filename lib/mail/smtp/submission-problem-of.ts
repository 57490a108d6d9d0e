import { Problem } from '../../errors/problem.ts'
import type { Envelope } from '../mailbox/submission.ts'
import { MailLogInRefusedProblem } from '../problems/mail-log-in-refused-problem.ts'
import { MailMaybeSentProblem } from '../problems/mail-maybe-sent-problem.ts'
import { MailSenderRefusedProblem } from '../problems/mail-sender-refused-problem.ts'
import { MailNotAcceptedProblem } from '../problems/mail-not-accepted-problem.ts'
import { MailServerUnreachableProblem } from '../problems/mail-server-unreachable-problem.ts'
import { MailTooLargeProblem } from '../problems/mail-too-large-problem.ts'
import { RecipientsRefusedProblem } from '../problems/recipients-refused-problem.ts'

interface Failure {
  readonly code?: string
  readonly responseCode?: number
  readonly response?: string
  readonly command?: string
}

/** The server closes the door for everybody (RFC 5321 §3.8). */
const CLOSING = 421

/**
 * What a failure of the mail library means for a message somebody sends. The server's own words may name a person, and are
 * left behind.
 *
 * @param handedOver the whole message was written before it failed
 */
export function submissionProblemOf(error: unknown, { from, to }: Envelope, handedOver: boolean): Problem {
  if (error instanceof Problem) return error
  const { code = '', responseCode = 0, response = '', command = '' } = error as Failure
  if (responseCode < 400) return handedOver ? new MailMaybeSentProblem() : new MailServerUnreachableProblem(/^[A-Z0-9_]{1,40}$/.test(code) ? code : 'unknown')
  if (code === 'EAUTH' && responseCode >= 500) return new MailLogInRefusedProblem()
  if (code === 'EAUTH' || responseCode === CLOSING) return new MailServerUnreachableProblem(`SMTP_${responseCode}`)
  if (isTooLarge(responseCode, response, command)) return new MailTooLargeProblem(null)
  // Exchange judges the sender with the whole message, and says it so.
  if (/^5\d\d[ -]5\.7\.60\b/.test(response)) return new MailSenderRefusedProblem(from)
  return command === 'RCPT TO' ? new RecipientsRefusedProblem(to) : new MailNotAcceptedProblem(responseCode)
}

// RFC 3463 §3.4 tells a message that is too large (5.3.4, 5.2.3) from a box that is full (5.2.2), which has the same number.
function isTooLarge(responseCode: number, response: string, command: string): boolean {
  return responseCode === 552 && (/^552[ -]5\.(3\.4|2\.3)/.test(response) || (!/^552[ -]5\./.test(response) && command !== 'RCPT TO'))
}
