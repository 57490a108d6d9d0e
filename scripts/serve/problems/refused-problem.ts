import { Problem } from '../../../lib/errors/problem.ts'
import type { Fault } from '../fault.ts'
import { SERVE_WORDS as say } from '../words.ts'

/** Production does not start as it was told to. */
export class RefusedProblem extends Problem {
  readonly code = 'refused-to-start'
  readonly status = 500
  readonly remedy: string

  constructor(readonly faults: readonly Fault[]) {
    super(say.refused(faults.length), { variables: faults.map(({ variable }) => variable) })
    this.remedy = faults.map(({ variable, sentence, remedy }) => `\n  ${variable}\n    ${sentence}\n    ${remedy}`).join('\n')
  }
}
