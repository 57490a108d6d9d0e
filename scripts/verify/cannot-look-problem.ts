import { Problem } from '../../lib/errors/problem.ts'

/** What was to be looked at cannot be: the sentence says what, the remedy what would help. */
export class CannotLookProblem extends Problem {
  readonly code = 'cannot-look'
  readonly status = 409
  readonly remedy: string

  constructor(sentence: string, remedy: string) {
    super(sentence)
    this.remedy = remedy
  }
}
