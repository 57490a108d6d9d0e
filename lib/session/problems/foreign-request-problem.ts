import { Problem } from '../../errors/problem.ts'

/** A request that changes something and does not come from a page of ours (cross-site request forgery). */
export class ForeignRequestProblem extends Problem {
  readonly code = 'foreign-request'
  readonly status = 403
  readonly remedy = 'Torna alla pagina iniziale e ripeti l’operazione da lì.'

  constructor() {
    super('La richiesta non viene da una pagina di questo portale.')
  }
}
