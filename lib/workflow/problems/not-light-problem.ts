import { Problem } from '../../errors/problem.ts'

/** Only what is light is published many at a time: the rest wants to be looked at. */
export class NotLightProblem extends Problem {
  readonly code = 'not-light'
  readonly status = 409
  readonly remedy = 'Aprila e guardala da sola.'

  constructor(number: number) {
    super('Questa proposta non è nella corsia leggera.', { number })
  }
}
