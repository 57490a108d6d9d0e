import { Problem } from '../../errors/problem.ts'

/** What the proposal would put in force does not hold: rules that do not load, or a path that nobody could publish any more. */
export class UnsoundRightsProblem extends Problem {
  readonly code = 'unsound-rights'
  readonly status = 422
  readonly remedy = 'Rimandala con questo motivo a chi l’ha scritta: finché non è a posto restano i permessi di prima.'

  constructor(issues: readonly string[]) {
    super(`Così i permessi non stanno in piedi. ${issues.join(' ')}`, { issues })
  }
}
