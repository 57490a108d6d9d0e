import { Problem } from '../../../lib/errors/problem.ts'

/** What was given as the new version is none, or cannot be run as it is. */
export class NoVersionProblem extends Problem {
  readonly code = 'no-version'
  readonly status = 422
  readonly remedy: string

  constructor(what: string, reason: string, remedy: string) {
    super(`La versione nuova «${what}» non si può provare: ${reason}.`, { what, reason })
    this.remedy = remedy
  }
}
