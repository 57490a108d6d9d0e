import { Problem } from '../../errors/problem.ts'

/** The server refuses this message, or this sender. */
export class MailNotAcceptedProblem extends Problem {
  readonly code = 'mail-not-accepted'
  readonly status = 422
  readonly remedy = 'Non è partito, e resta tra le bozze. Se succede ancora, avvisa chi cura la posta e di’ questo numero.'

  constructor(answer: number) {
    super('Il server della posta non ha accettato il messaggio.', { answer })
  }
}
