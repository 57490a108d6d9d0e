import { Problem } from '../../errors/problem.ts'
import type { Oid } from '../commit.ts'

/** The proposal is no longer at the commit its reader had in front of them. */
export class StaleTipProblem extends Problem {
  readonly code = 'stale-tip'
  readonly status = 409
  readonly remedy = 'Riapri la proposta per vedere che cosa è cambiato, poi ripeti l’operazione: non è stato scritto nulla.'

  constructor(number: number, expected: Oid, actual: Oid) {
    super('Nel frattempo qualcun altro ha modificato questa proposta.', { number, expected, actual })
  }
}
