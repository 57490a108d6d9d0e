import type { LeasedMailbox } from '../../lib/mail/mailbox/mailbox-provider.ts'
import { MailboxClosedProblem } from '../../lib/mail/problems/mailbox-closed-problem.ts'
import { MailMaybeSentProblem } from '../../lib/mail/problems/mail-maybe-sent-problem.ts'
import { MailServerUnreachableProblem } from '../../lib/mail/problems/mail-server-unreachable-problem.ts'
import type { MailVisit } from './mail-visit.ts'

/**
 * Does something with the visitor's mailbox and gives it back, whatever comes of it.
 *
 * @throws {MailboxClosedProblem} while the door is closed
 */
export async function withMailbox<T>(visit: MailVisit, act: (mailbox: LeasedMailbox) => Promise<T>): Promise<T> {
  const mailbox = await leaseMailbox(visit)
  let sound = true
  try {
    return await act(mailbox)
  } catch (error) {
    sound = !breaksConnection(error)
    throw error
  } finally {
    mailbox.release(sound)
  }
}

/** The mailbox, for whoever gives it back later: after the last byte of a stream. */
export async function leaseMailbox({ webmail, account }: MailVisit): Promise<LeasedMailbox> {
  if (!account) throw new MailboxClosedProblem()
  return webmail.mailboxes.lease(account)
}

export function breaksConnection(error: unknown): boolean {
  return error instanceof MailServerUnreachableProblem || error instanceof MailMaybeSentProblem
}
