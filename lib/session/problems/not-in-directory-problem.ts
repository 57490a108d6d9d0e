import { Problem } from '../../errors/problem.ts'

/** The provider knows this person, the rubrica does not, or not with an address that was verified. */
export class NotInDirectoryProblem extends Problem {
  readonly code = 'not-in-directory'
  readonly status = 403
  readonly remedy =
    'Chiedi alla redazione dell’intranet di aggiungerti alla rubrica con l’indirizzo di posta del tuo ente. Se ci sei già, controllate insieme che l’indirizzo sia lo stesso.'

  constructor() {
    super('Sappiamo chi sei, ma il tuo nome non è nella rubrica di questo portale.')
  }
}
