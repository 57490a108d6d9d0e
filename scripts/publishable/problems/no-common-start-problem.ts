import { Problem } from '../../../lib/errors/problem.ts'

/** The proposal has no commit in common with what is in force. */
export class NoCommonStartProblem extends Problem {
  readonly code = 'no-common-start'
  readonly status = 422
  readonly remedy = 'Rifai la modifica a partire da ciò che è in linea.'

  constructor() {
    super('Questa proposta non parte da niente che sia mai stato in linea.')
  }
}
