import { Problem } from '../../errors/problem.ts'

/** A repository without a first commit takes no objects (409). */
export class GitHubEmptyProblem extends Problem {
  readonly code = 'github-empty'
  readonly status = 503
  readonly remedy = 'Aggiungi un primo file, per esempio un README, dalla pagina dell’archivio su GitHub, poi riprova.'

  constructor(reason: string) {
    super('L’archivio su GitHub è ancora vuoto.', { reason: String(reason) })
  }
}
