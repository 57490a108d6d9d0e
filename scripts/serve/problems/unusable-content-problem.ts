import { Problem } from '../../../lib/errors/problem.ts'
import { FIRST_CONTENT } from '../words.ts'

/** What the repository was to begin with cannot be used. */
export class UnusableContentProblem extends Problem {
  readonly code = 'unusable-content'
  readonly status = 500
  readonly remedy = FIRST_CONTENT
}
