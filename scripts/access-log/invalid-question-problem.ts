import { Problem } from '../../lib/errors/problem.ts'

export class InvalidQuestionProblem extends Problem {
  readonly code = 'invalid-question'
  readonly status = 400
  readonly remedy = 'Per esempio: npm run access-log -- --person sara-monti --path /intranet/prato/ --since 2026-11-01 --denied'

  constructor(option: string) {
    super(`L’opzione --${option} non ha un valore che si può usare.`, { option })
  }
}
