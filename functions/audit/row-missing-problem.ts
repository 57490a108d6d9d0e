import { Problem } from '../../lib/errors/problem.ts'

export class RowMissingProblem extends Problem {
  readonly code = 'row-missing'
  readonly status = 404
  readonly remedy = 'Torna al registro e cerca di nuovo: può darsi che l’indirizzo sia incompleto.'

  constructor(commit: string) {
    super('Questa pubblicazione non c’è.', { commit })
  }
}
