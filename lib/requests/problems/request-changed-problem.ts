import { Problem } from '../../errors/problem.ts'

export class RequestChangedProblem extends Problem {
  readonly code = 'request-changed'
  readonly status = 409
  readonly remedy = 'Guarda com’è adesso e decidi di nuovo: quello che hai scritto è ancora qui.'

  constructor() {
    super('Nel frattempo qualcuno ha fatto qualcosa con questa richiesta.')
  }
}
