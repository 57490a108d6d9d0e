import { Problem } from '../../errors/problem.ts'

/** The same question was answered again and again: the record keeps every answer, and is not a notebook. */
export class TooManyAnswersProblem extends Problem {
  readonly code = 'too-many-answers'
  readonly status = 409
  readonly remedy = 'L’ultima risposta è arrivata. Per aggiungere altro scrivi a chi ti ha chiesto il parere.'

  constructor(most: number) {
    super('Hai già cambiato la risposta molte volte.', { most })
  }
}
