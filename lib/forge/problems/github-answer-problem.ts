import { Problem } from '../../errors/problem.ts'

/** An answer of another shape than GitHub describes, or a refusal that should not be. */
export class GitHubAnswerProblem extends Problem {
  readonly code = 'github-answer'
  readonly status = 502
  readonly remedy = 'Riprova; se succede ancora, avvisa chi gestisce il servizio.'

  constructor(reason: string) {
    super('GitHub ha risposto in un modo che questo portale non conosce.', { reason: String(reason) })
  }
}
