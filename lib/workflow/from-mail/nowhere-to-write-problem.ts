import { Problem } from '../../errors/problem.ts'

/** Somebody whom the rules let write no page. */
export class NowhereToWriteProblem extends Problem {
  readonly code = 'nowhere-to-write'
  readonly status = 403
  readonly remedy = 'Manda il messaggio alla redazione con «Richiesta alla comunicazione»: la pagina la prepara chi può scriverla.'

  constructor() {
    super('Il tuo ufficio non scrive pagine su nessuno dei siti.')
  }
}
