import type { Submission } from '../../mailbox/submission.ts'
import { MailNotAcceptedProblem } from '../../problems/mail-not-accepted-problem.ts'
import { MailSenderRefusedProblem } from '../../problems/mail-sender-refused-problem.ts'
import { RecipientsRefusedProblem } from '../../problems/recipients-refused-problem.ts'

/**
 * Why a message did not leave, told from what the server refused: one that judges the sender says so of each recipient
 * (`smtpd_delay_reject`), and only another question tells whom it means.
 */
export async function refusalOf(error: unknown, from: string, { judge }: Pick<Submission, 'judge'>): Promise<unknown> {
  if (!(error instanceof RecipientsRefusedProblem) && !(error instanceof MailNotAcceptedProblem)) return error
  const verdict = await judge([from]).catch(() => null)
  return verdict?.judges && !verdict.taken.includes(from) ? new MailSenderRefusedProblem(from) : error
}
