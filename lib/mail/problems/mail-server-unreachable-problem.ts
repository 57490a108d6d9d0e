import { Problem } from '../../errors/problem.ts'

/** The mail server did not answer, or let go in the middle; nothing was changed. */
export class MailServerUnreachableProblem extends Problem {
  readonly code = 'mail-server-unreachable'
  readonly status = 503
  readonly remedy = 'Riprova tra poco: la tua posta è al sicuro sul server, e quello che stavi scrivendo è ancora qui.'

  constructor(why: string) {
    super('Il server della posta non risponde.', { why })
  }
}
