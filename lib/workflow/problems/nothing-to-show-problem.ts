import { Problem } from '../../errors/problem.ts'

/** A proposal without a page: there is nothing in it that somebody outside could read. */
export class NothingToShowProblem extends Problem {
  readonly code = 'nothing-to-show'
  readonly status = 409
  readonly remedy = 'Per un parere su regole o file chiedi a una persona della rubrica.'

  constructor(proposal: number) {
    super('Questa proposta non ha una pagina da far leggere a una persona esterna.', { proposal })
  }
}
