import { Problem } from '../../errors/problem.ts'

/** The proposal is not where this action starts from: someone moved it in the meantime. */
export class WrongStateProblem extends Problem {
  readonly code = 'wrong-state'
  readonly status = 409
  readonly remedy = 'Ricarica: qualcuno l’ha spostata mentre la guardavi.'

  constructor(status: string, needed: readonly string[]) {
    super('La proposta non è più nello stato di prima.', { status, needed })
  }
}
