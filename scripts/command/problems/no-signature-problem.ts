import { Problem } from '../../../lib/errors/problem.ts'

/** The content lies on GitHub, and the key the portal signs with is not here. */
export class NoSignatureProblem extends Problem {
  readonly code = 'no-signature'
  readonly status = 422
  readonly remedy = 'Dai al comando la chiave con cui firma il portale: SIGNING_KEY, oppure SIGNING_KEY_FILE, oppure il DATA_DIR del portale.'

  constructor() {
    super('Non c’è la chiave con cui il portale firma: ciò che si pubblicasse avrebbe una firma che nessuno riconosce. Niente è stato scritto.')
  }
}
