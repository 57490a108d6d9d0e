import { Problem } from '../../errors/problem.ts'

/** A second person has answered for it already. */
export class SignedAlreadyProblem extends Problem {
  readonly code = 'signed-already'
  readonly status = 409
  readonly remedy = 'Non c’è altro da fare.'

  constructor(name: string) {
    super(`L’ha già riletta e firmata ${name}.`)
  }
}
