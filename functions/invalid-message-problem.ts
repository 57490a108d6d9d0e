import { Problem } from '../lib/errors/problem.ts'

/** A request that does not have the shape of the protocol: a page of an older version, or not a page of ours. */
export class InvalidMessageProblem extends Problem {
  readonly code = 'invalid-message'
  readonly status = 400
  readonly remedy = 'Copia quello che hai scritto e ricarica la pagina.'

  constructor(place: string) {
    super('La richiesta non è scritta come ci aspettiamo.', { place })
  }
}
