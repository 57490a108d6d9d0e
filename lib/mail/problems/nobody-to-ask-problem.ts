import { Problem } from '../../errors/problem.ts'

/** Nobody publishes for the body that somebody works for. */
export class NobodyToAskProblem extends Problem {
  readonly code = 'nobody-to-ask'
  readonly status = 422
  readonly remedy = 'Inoltra il messaggio alla persona che conosci, con «Inoltra».'

  constructor() {
    super('Per il tuo ente non c’è nessuno, nella rubrica, che pubblica le pagine.')
  }
}
