import { Problem } from '../../errors/problem.ts'

/** Nobody writes on a page that is about to go: the text would bring back what was meant to leave. */
export class PageLeavingProblem extends Problem {
  readonly code = 'page-leaving'
  readonly status = 409
  readonly remedy = 'Se non deve andare via, ritira quella richiesta; poi riapri la pagina e scrivi.'

  constructor(path: string) {
    super('È stato chiesto di togliere o di spostare questa pagina: intanto non si può cambiare.', { path })
  }
}
