import { Problem } from '../../errors/problem.ts'

/** As many people are being asked about one proposal as may be at once. */
export class TooManyExpertsProblem extends Problem {
  readonly code = 'too-many-experts'
  readonly status = 409
  readonly remedy = 'Aspetta una risposta, o chiudi una delle richieste aperte.'

  constructor(most: number) {
    super(`Ci sono già ${most} richieste di parere aperte su questa proposta.`, { most })
  }
}
