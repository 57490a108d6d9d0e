import { Problem } from '../../../lib/errors/problem.ts'

/** An option of `npm run rules` that cannot be used as it is written. */
export class InvalidOptionProblem extends Problem {
  readonly code = 'invalid-option'
  readonly status = 422
  readonly remedy: string

  constructor(option: string, remedy: string) {
    super(`L’opzione --${option} non ha un valore che si può usare.`, { option })
    this.remedy = remedy
  }
}
