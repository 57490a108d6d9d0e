import { Problem } from '../../../lib/errors/problem.ts'

export class InvalidSettingProblem extends Problem {
  readonly code = 'invalid-setting'
  readonly status = 500
  readonly remedy: string

  constructor(name: string) {
    super(`La variabile ${name} non ha un valore che si può usare.`, { name })
    this.remedy = `Correggi ${name} o toglila: senza, vale quella di sempre.`
  }
}
