import { Problem } from '../../errors/problem.ts'

/** What would be shown to somebody outside is not for everybody, and who asks has not said that they mean it. */
export class NotConfirmedProblem extends Problem {
  readonly code = 'not-confirmed'
  readonly status = 409
  readonly remedy = 'Rileggi che cosa vedrà e conferma, oppure lascia perdere.'

  constructor(proposal: number) {
    super('Questa pagina non è aperta a tutti: serve la tua conferma per mostrarla a una persona esterna.', { proposal })
  }
}
