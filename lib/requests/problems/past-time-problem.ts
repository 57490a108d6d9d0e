import { Problem } from '../../errors/problem.ts'

export class PastTimeProblem extends Problem {
  readonly code = 'past-time'
  readonly status = 422
  readonly remedy = 'Scegli un giorno da domani in poi.'

  constructor() {
    super('Questo giorno è già passato.')
  }
}
