import { Problem } from '../../errors/problem.ts'

/** Too many at once ask for the same mailbox. */
export class MailboxBusyProblem extends Problem {
  readonly code = 'mailbox-busy'
  readonly status = 429
  readonly remedy = 'Aspetta qualche secondo e riprova.'

  constructor() {
    super('La casella è occupata da troppe richieste insieme.')
  }
}
