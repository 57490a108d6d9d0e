import { Problem } from '../../errors/problem.ts'

/** The server opens nothing with this secret. */
export class MailLogInRefusedProblem extends Problem {
  readonly code = 'mail-log-in-refused'
  readonly status = 401
  readonly remedy = 'Scrivila di nuovo: è quella della tua casella di lavoro.'

  constructor() {
    super('La password della posta non è giusta.')
  }
}
