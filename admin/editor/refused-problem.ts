import { Problem } from '../../lib/errors/problem.ts'
import type { ProblemMessage } from '../../lib/protocol/problem-message.ts'

/** The server refused, and said why. */
export class RefusedProblem extends Problem {
  readonly code: string
  readonly status: number
  readonly remedy: string

  constructor(said: ProblemMessage, status: number) {
    super([said.sentence, said.remedy].filter(Boolean).join(' '))
    this.code = said.code
    this.status = status
    this.remedy = said.remedy
  }

  // Decap writes the error itself into its toast: without this the class's name would come first.
  override toString(): string {
    return this.message
  }
}
