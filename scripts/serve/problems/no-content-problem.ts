import { Problem } from '../../../lib/errors/problem.ts'
import { FAULT_WORDS as say, FIRST_CONTENT } from '../words.ts'

/** A new repository, and nobody said what it begins with. */
export class NoContentProblem extends Problem {
  readonly code = 'no-content'
  readonly status = 500
  readonly remedy = FIRST_CONTENT

  constructor() {
    super(say.noContent.sentence)
  }
}
