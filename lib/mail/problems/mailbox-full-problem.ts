import { Problem } from '../../errors/problem.ts'

/** No room at the server (RFC 5530, `OVERQUOTA`). */
export class MailboxFullProblem extends Problem {
  readonly code = 'mailbox-full'
  readonly status = 507
  readonly remedy = 'Svuota il cestino o elimina messaggi con allegati pesanti, poi riprova: quello che stavi scrivendo è ancora qui.'

  constructor() {
    super('La casella è piena.')
  }
}
