import { Problem } from '../../../lib/errors/problem.ts'

/** Something that was said of the new site cannot be used as it is written. */
export class InvalidSiteOptionProblem extends Problem {
  readonly code = 'invalid-site-option'
  readonly status = 422
  readonly remedy: string

  constructor(option: string, remedy: string) {
    super(`${option} non ha un valore che si può usare: niente è stato scritto.`, { option })
    this.remedy = remedy
  }
}
