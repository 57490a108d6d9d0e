import { Problem } from '../../errors/problem.ts'

/** The mailbox did not open, or opened for someone who is not in the rubrica: the same words, so that nobody learns who is. */
export class WrongCredentialsProblem extends Problem {
  readonly code = 'wrong-credentials'
  readonly status = 401
  readonly remedy = 'Usa l’indirizzo e la password della tua posta di lavoro. Se la posta si apre e qui no, chiedi alla redazione dell’intranet se sei nella rubrica.'

  constructor() {
    super('Con questo indirizzo e questa password non si può entrare.')
  }
}
