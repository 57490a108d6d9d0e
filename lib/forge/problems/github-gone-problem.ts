import { Problem } from '../../errors/problem.ts'

/** Deleted, taken away from the App, or another one of the same name. */
export class GitHubGoneProblem extends Problem {
  readonly code = 'github-gone'
  readonly status = 503
  readonly remedy = 'Avvisa chi gestisce il servizio: l’archivio è stato tolto o sostituito, oppure l’app non è più installata su di esso.'

  constructor(reason: string) {
    super('L’archivio dei contenuti su GitHub non si trova più.', { reason: String(reason) })
  }
}
