import { Problem } from '../../errors/problem.ts'

/** A proposal was to be handed to somebody who may not approve it. */
export class CannotTakeProblem extends Problem {
  readonly code = 'cannot-take'
  readonly status = 422
  readonly remedy = 'Scegli un’altra persona dell’elenco.'

  constructor(number: number, name: string) {
    super(`${name} non può approvare questa proposta.`, { number })
  }
}
