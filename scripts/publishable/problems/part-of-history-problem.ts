import { Problem } from '../../../lib/errors/problem.ts'

/** The clone is shallow: what was published before its oldest commit cannot be seen. */
export class PartOfHistoryProblem extends Problem {
  readonly code = 'part-of-history'
  readonly status = 409
  readonly remedy = 'Prendi il resto con «git fetch --unshallow» e riprova.'

  constructor() {
    super('In questa copia c’è solo la fine della storia, e per controllare serve tutta.')
  }
}
