import { Problem } from '../../lib/errors/problem.ts'
import { RATING_ANSWER_WORDS as say } from '../../templates/words/rating.ts'

/** A rating of what is no page of the site today. */
export class NoSuchPageProblem extends Problem {
  readonly code = 'no-such-page'
  readonly status = 422
  readonly remedy = 'Forse è stata spostata: cercala dal menu e valutala da lì.'

  constructor() {
    super(say.noPage)
  }
}
