import { Problem } from '../../../lib/errors/problem.ts'

/** With the new site the content as a whole would not hold: the site is not made. */
export class UnsoundSiteProblem extends Problem {
  readonly code = 'unsound-site'
  readonly status = 422
  readonly remedy: string

  constructor(issues: readonly string[]) {
    super('Con questo sito il contenuto non starebbe in piedi: niente è stato scritto.', { issues })
    this.remedy = issues.join('\n')
  }
}
