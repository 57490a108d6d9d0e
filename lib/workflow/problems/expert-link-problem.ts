import { Problem } from '../../errors/problem.ts'

/**
 * A link that lets nobody in: made up, changed, over, taken back, of a proposal that has ended. All the same answer: it tells
 * nobody which.
 */
export class ExpertLinkProblem extends Problem {
  readonly code = 'expert-link'
  readonly status = 404
  readonly remedy = 'Se ti serve ancora, chiedi un collegamento nuovo a chi ti ha scritto.'

  constructor() {
    super('Questo collegamento non vale, oppure non vale più.')
  }
}
