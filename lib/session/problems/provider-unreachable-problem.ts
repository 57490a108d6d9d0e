import { Problem } from '../../errors/problem.ts'

/** The provider that says who people are does not answer, or not as one does. */
export class ProviderUnreachableProblem extends Problem {
  readonly code = 'provider-unreachable'
  readonly status = 503
  readonly remedy = 'Riprova tra qualche minuto. Se continua, avvisa chi cura il portale.'

  constructor() {
    super('Il servizio che riconosce le persone in questo momento non risponde.')
  }
}
