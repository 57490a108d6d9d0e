import { Problem } from '../../lib/errors/problem.ts'

/** The text of a page cannot be shown in the form: no form is better than an empty one, which would erase the page when saved. */
export class UnreadableProblem extends Problem {
  readonly code = 'unreadable'
  readonly status = 422
  readonly remedy = 'Scrivi alla redazione: la pagina va corretta a mano.'

  constructor(path: string) {
    super('Questa pagina non si può aprire nel modulo. Scrivi alla redazione: la pagina va corretta a mano.', { path })
  }

  // Decap writes the error itself into its toast: without this the class's name would come first.
  override toString(): string {
    return this.message
  }
}
