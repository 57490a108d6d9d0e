import { Problem } from '../../errors/problem.ts'

/** The mail server does not answer, not over TLS, or not with a certificate we trust: the password was not sent, or not judged. */
export class MailboxUnreachableProblem extends Problem {
  readonly code = 'mailbox-unreachable'
  readonly status = 503
  readonly remedy = 'Riprova tra qualche minuto. Se continua, avvisa chi cura il portale.'

  /** @param why a code for the log */
  constructor(why: string) {
    super('Il server della posta in questo momento non risponde come deve: non abbiamo potuto controllare la password.', { why })
  }
}
