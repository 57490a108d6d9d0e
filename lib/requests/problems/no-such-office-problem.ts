import { Problem } from '../../errors/problem.ts'

export class NoSuchOfficeProblem extends Problem {
  readonly code = 'no-such-office'
  readonly status = 404
  readonly remedy = 'Scegli un ufficio dall’elenco.'

  constructor() {
    super('Questo ufficio non c’è, o non riceve su appuntamento.')
  }
}
