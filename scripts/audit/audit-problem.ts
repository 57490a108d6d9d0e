import { Problem } from '../../lib/errors/problem.ts'
import { AUDIT_COMMAND_WORDS } from './words.ts'

/** Why the register cannot be made as it was asked for. */
export class AuditProblem extends Problem {
  readonly code: string
  readonly status = 400
  readonly remedy: string

  constructor(why: keyof typeof AUDIT_COMMAND_WORDS.problems, data: Readonly<Record<string, unknown>> = {}) {
    const { remedy, sentence } = AUDIT_COMMAND_WORDS.problems[why]
    super(sentence, data)
    this.code = `audit-${why}`
    this.remedy = remedy
  }
}
