import type { ImapFlowError } from 'imapflow'
import { Problem } from '../../errors/problem.ts'
import { MailFolderGoneProblem } from '../problems/mail-folder-gone-problem.ts'
import { MailFolderNameProblem } from '../problems/mail-folder-name-problem.ts'
import { MailLogInRefusedProblem } from '../problems/mail-log-in-refused-problem.ts'
import { MailMessageGoneProblem } from '../problems/mail-message-gone-problem.ts'
import { MailServerUnreachableProblem } from '../problems/mail-server-unreachable-problem.ts'
import { MailTooLargeProblem } from '../problems/mail-too-large-problem.ts'
import { MailboxBusyProblem } from '../problems/mailbox-busy-problem.ts'
import { MailboxFullProblem } from '../problems/mailbox-full-problem.ts'
import { isForNow } from './wire/is-for-now.ts'

// RFC 5530 §3, RFC 3501 §7.1, RFC 7889 §4, RFC 9051 §7.1.
const BY_CODE: Readonly<Record<string, () => Problem>> = {
  OVERQUOTA: () => new MailboxFullProblem(),
  TRYCREATE: () => new MailFolderGoneProblem(),
  NONEXISTENT: () => new MailFolderGoneProblem(),
  ALREADYEXISTS: () => new MailFolderNameProblem(),
  CANNOT: () => new MailFolderNameProblem(),
  NOPERM: () => new MailFolderNameProblem(),
  TOOBIG: () => new MailTooLargeProblem(null),
  APPENDLIMIT: () => new MailTooLargeProblem(null),
  EXPUNGEISSUED: () => new MailMessageGoneProblem(),
  LIMIT: () => new MailboxBusyProblem(),
  INUSE: () => new MailboxBusyProblem(),
}

/** What a failure of the IMAP library means. The server's own words may name a person, and are left behind. */
export function imapProblemOf(error: unknown): Problem {
  if (error instanceof Problem) return error
  const { authenticationFailed, serverResponseCode, responseStatus, code } = error as ImapFlowError
  if (authenticationFailed === true && !isForNow(error)) return new MailLogInRefusedProblem()
  const known = BY_CODE[serverResponseCode || '']
  if (known) return known()
  const why = serverResponseCode || code || responseStatus || ''
  return new MailServerUnreachableProblem(/^[A-Za-z0-9_]{1,40}$/.test(why) ? why : 'unknown')
}
