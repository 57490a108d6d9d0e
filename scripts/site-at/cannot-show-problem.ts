import { Problem } from '../../lib/errors/problem.ts'

/** A site as it was that cannot be shown: a wrong day, a site or a person that was not there, no archive. */
export class CannotShowProblem extends Problem {
  readonly code = 'site-at'
  readonly status = 400

  constructor(
    sentence: string,
    readonly remedy: string,
  ) {
    super(sentence)
  }
}
