import { Problem } from '../../errors/problem.ts'

/** A way to enter that was not configured here. */
export class NoSuchWayProblem extends Problem {
  readonly code = 'no-such-way'
  readonly status = 404
  readonly remedy = 'Torna alla pagina di accesso: lì trovi i modi per entrare che ci sono.'

  constructor() {
    super('In questo portale non si entra così.')
  }
}
