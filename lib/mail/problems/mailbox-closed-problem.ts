import { Problem } from '../../errors/problem.ts'

/** What opened the mailbox in this session is not there, is too old, or is another session's. */
export class MailboxClosedProblem extends Problem {
  readonly code = 'mailbox-closed'
  readonly status = 401
  readonly remedy = 'Scrivi di nuovo la password della posta: quello che stavi facendo ti aspetta.'

  constructor() {
    super('La tua casella è chiusa.')
  }
}
