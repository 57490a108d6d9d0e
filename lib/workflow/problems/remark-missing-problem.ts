import { Problem } from '../../errors/problem.ts'

/** The remark is not one of this proposal. */
export class RemarkMissingProblem extends Problem {
  readonly code = 'remark-missing'
  readonly status = 404
  readonly remedy = 'Ricarica la pagina e cercala tra le note.'

  constructor(number: number, id: string) {
    super('Questa nota non c’è.', { number, id })
  }
}
