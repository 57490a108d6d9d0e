import { Problem } from '../errors/problem.ts'

/** The rules file does not load; the last good one stays in force. */
export class InvalidRulesProblem extends Problem {
  readonly code = 'invalid-rules'
  readonly status = 422
  readonly remedy = 'Correggi content/regole.yml: finché non è giusto restano in vigore le regole di prima.'
  /** One sentence for each thing to mend. */
  readonly issues: readonly string[]

  constructor(issues: readonly string[]) {
    super(`Il file delle regole ha ${issues.length === 1 ? 'un errore' : `${issues.length} errori`}. ${issues.join(' ')}`, { issues })
    this.issues = issues
  }
}
