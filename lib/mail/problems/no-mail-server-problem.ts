import { Problem } from '../../errors/problem.ts'

/** No server was configured for the domain of an address. */
export class NoMailServerProblem extends Problem {
  readonly code = 'no-mail-server'
  readonly status = 422
  readonly remedy = 'Avvisa chi cura il portale: la tua scheda della rubrica deve avere l’indirizzo di lavoro.'

  constructor() {
    super('Per questo indirizzo il portale non conosce un server della posta.')
  }
}
