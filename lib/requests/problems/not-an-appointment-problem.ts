import { Problem } from '../../errors/problem.ts'

export class NotAnAppointmentProblem extends Problem {
  readonly code = 'not-an-appointment'
  readonly status = 409
  readonly remedy = 'Puoi rispondere alla persona con un messaggio.'

  constructor() {
    super('Per questa richiesta non c’è un appuntamento da fissare.')
  }
}
