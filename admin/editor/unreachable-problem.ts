import { Problem } from '../../lib/errors/problem.ts'

/** No answer, or one that is not the server's: nobody knows whether the request arrived. */
export class UnreachableProblem extends Problem {
  readonly code = 'unreachable'
  readonly status = 503
  readonly remedy = 'Controlla la connessione e riprova: quello che hai scritto è ancora qui.'

  constructor() {
    super('Il server non risponde. Controlla la connessione e riprova: quello che hai scritto è ancora qui.')
  }

  // Decap writes the error itself into its toast: without this the class's name would come first.
  override toString(): string {
    return this.message
  }
}
