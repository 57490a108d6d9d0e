import { Problem } from '../../errors/problem.ts'

export class RequestClosedProblem extends Problem {
  readonly code = 'request-closed'
  readonly status = 409
  readonly remedy = 'Se serve altro, la persona può scriverne una nuova.'

  constructor() {
    super('Questa richiesta è già chiusa.')
  }
}
