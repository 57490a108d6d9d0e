import { Problem } from '../../errors/problem.ts'

export class SlotTakenProblem extends Problem {
  readonly code = 'slot-taken'
  readonly status = 409
  readonly remedy = 'Scegline un altro: tutto quello che hai scritto è ancora qui.'

  constructor() {
    super('L’orario che hai scelto è appena stato chiesto da un’altra persona.')
  }
}
