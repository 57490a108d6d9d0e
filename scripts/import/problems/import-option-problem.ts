import { Problem } from '../../../lib/errors/problem.ts'

/** A request for an import that cannot be met as it was written. */
export class ImportOptionProblem extends Problem {
  readonly code = 'import-option'
  readonly status = 422

  constructor(
    sentence: string,
    readonly remedy: string,
  ) {
    super(sentence)
  }
}
