import { Problem } from '../../errors/problem.ts'

/** The same draft left already, though its copy could not be put where it belongs. */
export class MailAlreadySentProblem extends Problem {
  readonly code = 'mail-already-sent'
  readonly status = 409
  readonly remedy = 'Non serve inviarlo di nuovo. Se la bozza è ancora tra le bozze, spostala nella posta inviata o eliminala.'

  constructor() {
    super('Questo messaggio è già partito.')
  }
}
