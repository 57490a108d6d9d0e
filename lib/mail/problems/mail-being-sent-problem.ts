import { Problem } from '../../errors/problem.ts'

/** Two windows, or two clicks, for one message. */
export class MailBeingSentProblem extends Problem {
  readonly code = 'mail-being-sent'
  readonly status = 409
  readonly remedy = 'Aspetta un minuto e guarda nella posta inviata.'

  constructor() {
    super('Questo messaggio sta già partendo.')
  }
}
