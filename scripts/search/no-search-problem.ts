import { Problem } from '../../lib/errors/problem.ts'
import { SEARCH_BUILD_WORDS as say } from './words.ts'

/** The program that makes the index is not there for this machine, or it failed; sites go out without it. */
export class NoSearchProblem extends Problem {
  readonly code = 'no-search'
  readonly status = 500
  readonly remedy = say.remedy

  constructor(why: string) {
    super(say.noSearch, { why })
  }
}
