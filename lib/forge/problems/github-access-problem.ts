import { Problem } from '../../errors/problem.ts'

/** The key is not accepted, or the App was uninstalled. */
export class GitHubAccessProblem extends Problem {
  readonly code = 'github-access'
  readonly status = 503
  readonly remedy = 'Tieni aperta la pagina per non perdere il testo e avvisa chi gestisce il servizio: l’app va installata di nuovo sull’archivio, o la sua chiave va rinnovata.'

  constructor(reason: string) {
    super('GitHub non riconosce più questo portale.', { reason: String(reason) })
  }
}
