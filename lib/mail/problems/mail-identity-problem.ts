import { Problem } from '../../errors/problem.ts'

/** A sender that is not the person's: servers may take any `From`, this portal does not. */
export class MailIdentityProblem extends Problem {
  readonly code = 'mail-identity'
  readonly status = 403
  readonly remedy = 'Scegli come mittente il tuo indirizzo di lavoro, quello della tua scheda nella rubrica, o quello di un ufficio di cui ti occupi.'

  constructor() {
    super('Con questo mittente non puoi scrivere.')
  }
}
