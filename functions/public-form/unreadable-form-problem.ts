import { Problem } from '../../lib/errors/problem.ts'

/** The body is not what a form sends, or it is of no public site. */
export class UnreadableFormProblem extends Problem {
  readonly code = 'unreadable-form'
  readonly status = 400
  readonly remedy = 'Torna alla pagina da cui l’hai inviato, ricaricala e riprova.'

  /** @param why one word for who reads the log */
  constructor(why: 'type' | 'shape' | 'site') {
    super('Non riusciamo a leggere il modulo che hai inviato.', { why })
  }
}
