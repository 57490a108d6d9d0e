import { Problem } from '../../../lib/errors/problem.ts'

/** A name that means no commit in this clone. */
export class UnknownRefProblem extends Problem {
  readonly code = 'unknown-ref'
  readonly status = 404
  readonly remedy = 'Guarda come è scritto, oppure prendilo dall’archivio con «git fetch origin» e riprova.'

  constructor(ref: string) {
    super(`«${ref}» non è una versione che c’è in questa copia.`, { ref })
  }
}
