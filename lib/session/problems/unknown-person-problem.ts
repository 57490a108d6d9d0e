import { Problem } from '../../errors/problem.ts'

export class UnknownPersonProblem extends Problem {
  readonly code = 'unknown-person'
  readonly status = 403
  readonly remedy = 'Torna alla pagina iniziale e scegli una delle persone dell’elenco.'

  constructor() {
    super('Con questo nome non si può entrare.')
  }
}
