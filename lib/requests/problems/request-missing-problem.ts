import { Problem } from '../../errors/problem.ts'

export class RequestMissingProblem extends Problem {
  readonly code = 'request-missing'
  readonly status = 404
  readonly remedy = 'Torna all’elenco delle richieste: mostra tutte quelle che puoi vedere.'

  constructor() {
    super('Questa richiesta non c’è, oppure non è di un ufficio per cui rispondi.')
  }
}
